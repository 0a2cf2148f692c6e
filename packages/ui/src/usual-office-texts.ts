/** What the public pages say in Dutch where an office has no text of its own. */
export const usualOfficeTextsNl = {
  title: 'Vertel ons wat er is gebeurd',
  introduction:
    'Ging een bestelling, een bezorging of een gesprek anders dan u mocht verwachten? Meld het ons. Wij zoeken uit wat er is gebeurd en zoeken samen met u een oplossing.',
  confidentialTitle: 'Uw melding is vertrouwelijk',
  confidentiality:
    'Alleen wie haar voor zijn werk nodig heeft, leest uw melding. Wij leggen haar alleen aan de verkoper voor als u dat goed vindt.',
  received: 'Wij hebben uw melding ontvangen',
  thanks: 'Dank u wel dat u het ons vertelt. Het spijt ons dat het niet ging zoals u mocht verwachten.',
  questions: 'Liever even bellen of schrijven?',
}

/** The same in English. */
export const usualOfficeTextsEn: typeof usualOfficeTextsNl = {
  title: 'Tell us what happened',
  introduction:
    'Did an order, a delivery or a conversation go differently from what you could expect? Tell us. We find out what happened and look for a solution together with you.',
  confidentialTitle: 'Your report is confidential',
  confidentiality:
    'Only those who need it for their work read your report. We put it to the seller only if you agree.',
  received: 'We have received your report',
  thanks: 'Thank you for telling us. We are sorry that it did not go as you could expect.',
  questions: 'Rather call or write?',
}

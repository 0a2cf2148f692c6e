/** The page on which a danger is left without a name. */
export const safety = {
  title: 'Is er iets gevaarlijk?',
  lead: 'Vertel het ons. U hoeft niet te zeggen wie u bent.',
  now: 'Is er nu iemand in gevaar? Bel dan eerst 112.',
  nameless:
    'Zet hier geen namen, adressen, e-mailadressen of telefoonnummers neer. Wij bewaren alleen wat er gevaarlijk is. Omdat wij niet weten wie u bent, kunnen wij u niet antwoorden.',
  danger: 'Wat is er gevaarlijk?',
  dangerHint: 'Bijvoorbeeld: wat gebeurde er, wanneer, en wat kan iemand overkomen?',
  product: 'Product',
  seller: 'Verkoper',
  order: 'Bestelnummer',
  website: 'Laat dit veld leeg',
  needed: 'Vertel wat er gevaarlijk is',
  send: 'Verstuur',
  sending: 'Wij versturen het…',
  once: 'Opnieuw versturen kan geen kwaad: het komt maar één keer binnen.',
  kept: {
    title: 'Dank u. Wij kijken ernaar',
    text: 'Onze directie heeft er meteen bericht van gekregen.',
    answer: 'U krijgt hiervan geen bevestiging, want wij weten niet wie u bent.',
    back: 'Terug naar het begin',
  },
}

import { usualOfficeTextsNl as usual } from '@waarborg/ui'

/** The page that says that a report has arrived. */
export const done = {
  title: usual.received,
  thanks: usual.thanks,
  number: 'Uw nummer',
  linkTitle: 'Bewaar deze link',
  linkText: 'Met deze link volgt u uw melding. De link is geheim: wie hem heeft, kan uw melding lezen.',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  selected: 'De link is geselecteerd. Kopieer hem nu zelf.',
  mail: 'Mail de link naar uzelf',
  mailSubject: (number: string) => `De link van mijn melding ${number}`,
  open: 'Bekijk uw melding',
  nextTitle: 'Zo gaat het verder',
  contact: 'Wij nemen contact met u op',
  by: (moment: string) => `uiterlijk ${moment}`,
  contactText: (email: string) =>
    `Dan spreken wij af wanneer u antwoord krijgt. Uw e-mailadres is ${email}. Klopt dat niet? Bel ons dan.`,
  answer: 'U hebt ons antwoord',
  answerText: 'Hebben wij meer tijd nodig? Dan hoort u dat op tijd, met de reden en een nieuwe datum.',
  received: (moment: string) => `Ontvangen op ${moment}`,
  earlierAnswers:
    'Uw melding was bij de eerste keer versturen al binnengekomen. Wat u daarna nog hebt veranderd, staat er niet in. Vertel het ons als wij contact met u opnemen, of bel ons.',
  print: 'Druk deze pagina af',
  another: 'Begin een nieuwe melding',
}

import type { Locale } from '@waarborg/domain/complaints'
import type { writeLetter } from '../../mail/index.js'

interface Facts {
  readonly name: string
  readonly office: string
  readonly address: string
}

export const linkWords: Record<Locale, (facts: Facts) => Parameters<typeof writeLetter>[1]> = {
  NL: ({ name, office, address }) => ({
    subject: `Aanmelden als verkoper bij ${office}`,
    greeting: `Dag ${name},`,
    before: [
      `Er is gevraagd om een link waarmee u zich als verkoper aanmeldt bij ${office}.`,
      'Open deze link en kies Aanmelden. De link werkt één keer, binnen een half uur.',
    ],
    link: { words: 'Naar aanmelden', address },
    after: ['Vroeg u dit niet? Dan hoeft u niets te doen. Geef de link aan niemand door.'],
    signature: office,
  }),
  EN: ({ name, office, address }) => ({
    subject: `Sign in as a seller at ${office}`,
    greeting: `Hello ${name},`,
    before: [
      `A link was asked for to sign in as a seller at ${office}.`,
      'Open this link and choose Sign in. The link works once, within half an hour.',
    ],
    link: { words: 'Go to sign in', address },
    after: ['You did not ask for this? Then you need not do anything. Pass the link on to nobody.'],
    signature: office,
  }),
}

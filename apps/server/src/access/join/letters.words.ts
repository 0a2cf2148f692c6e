import type { Locale } from '@waarborg/domain/complaints'
import type { writeLetter } from '../../mail/index.js'

export interface Facts {
  readonly name: string
  readonly office: string
  readonly address: string
}

type Wording = Parameters<typeof writeLetter>[1]

export const invitationWords: Record<Locale, (facts: Facts) => Wording> = {
  NL: ({ name, office, address }) => ({
    subject: `U bent uitgenodigd bij ${office}`,
    greeting: `Dag ${name},`,
    before: [
      `U bent uitgenodigd om bij ${office} met Waarborg te werken.`,
      'Open deze link en kies een wachtwoord. De link werkt één keer, binnen zeven dagen.',
    ],
    link: { words: 'Wachtwoord kiezen', address },
    after: ['Verwachtte u dit niet? Dan hoeft u niets te doen.'],
    signature: office,
  }),
  EN: ({ name, office, address }) => ({
    subject: `You are invited to ${office}`,
    greeting: `Hello ${name},`,
    before: [
      `You are invited to work with Waarborg at ${office}.`,
      'Open this link and choose a password. The link works once, within seven days.',
    ],
    link: { words: 'Choose a password', address },
    after: ['You did not expect this? Then you need not do anything.'],
    signature: office,
  }),
}

export const resetWords: Record<Locale, (facts: Facts) => Wording> = {
  NL: ({ name, office, address }) => ({
    subject: `Een nieuw wachtwoord voor ${office}`,
    greeting: `Dag ${name},`,
    before: [
      'Er is gevraagd om een nieuw wachtwoord voor uw account.',
      'Open deze link en kies er een. De link werkt één keer, binnen een uur.',
    ],
    link: { words: 'Nieuw wachtwoord kiezen', address },
    after: ['Vroeg u dit niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.'],
    signature: office,
  }),
  EN: ({ name, office, address }) => ({
    subject: `A new password for ${office}`,
    greeting: `Hello ${name},`,
    before: [
      'A new password was asked for your account.',
      'Open this link and choose one. The link works once, within an hour.',
    ],
    link: { words: 'Choose a new password', address },
    after: ['You did not ask for this? Then you need not do anything: your password stays as it is.'],
    signature: office,
  }),
}

import type { Channel, Locale, Severity } from '@waarborg/domain/complaints'
import type { ClockKind } from '@waarborg/domain/deadlines'
import type { Country } from '@waarborg/domain/foundation'
import type { ComplaintStateName } from '../complaint.enums.js'

type Words<Value extends string> = Readonly<Record<Value, Readonly<Record<Locale, string>>>>

export const stateWords: Words<ComplaintStateName> = {
  RECEIVED: { NL: 'Ontvangen', EN: 'Received' },
  IN_CONTACT: { NL: 'In contact', EN: 'In contact' },
  IN_TREATMENT: { NL: 'In behandeling', EN: 'In treatment' },
  DECIDED: { NL: 'Beslist', EN: 'Decided' },
  CLOSED: { NL: 'Gesloten', EN: 'Closed' },
  WITHDRAWN: { NL: 'Ingetrokken', EN: 'Withdrawn' },
  NOT_ADMISSIBLE: { NL: 'Niet in behandeling genomen', EN: 'Not admissible' },
  MERGED: { NL: 'Samengevoegd', EN: 'Merged' },
  IMPORTED: { NL: 'Overgenomen', EN: 'Taken over' },
}

export const severityWords: Words<Severity> = {
  NORMAL: { NL: 'Gewoon', EN: 'Normal' },
  SERIOUS: { NL: 'Ernstig', EN: 'Serious' },
}

export const channelWords: Words<Channel> = {
  FORM: { NL: 'Formulier', EN: 'Form' },
  TELEPHONE: { NL: 'Telefoon', EN: 'Telephone' },
  COUNTER: { NL: 'Balie', EN: 'Counter' },
  LETTER: { NL: 'Brief', EN: 'Letter' },
  EMAIL: { NL: 'E-mail', EN: 'E-mail' },
  PARTNER: { NL: 'Verkoper', EN: 'Partner' },
}

export const clockWords: Words<ClockKind> = {
  'first-contact': { NL: 'Eerste contact', EN: 'First contact' },
  'agreed-deadline': { NL: 'Afgesproken termijn', EN: 'Agreed deadline' },
  'delay-notice': { NL: 'Bericht van uitstel', EN: 'Delay notice' },
  decision: { NL: 'Beslissing', EN: 'Decision' },
  agreement: { NL: 'Afspraak', EN: 'Agreement' },
  'management-reading': { NL: 'Lezen door de directie', EN: 'Reading by management' },
  'holding-reply': { NL: 'Antwoord na tussenbericht', EN: 'Answer after a holding reply' },
  aftercare: { NL: 'Nazorg', EN: 'Aftercare' },
}

export const countryWords: Words<Country> = {
  NL: { NL: 'Nederland', EN: 'Netherlands' },
  BE: { NL: 'België', EN: 'Belgium' },
}

export const exportWords = {
  tooMany: {
    NL: (maximum: number) =>
      `Dit zijn er te veel: ten hoogste ${maximum.toLocaleString('nl')} in een bestand. Filter verder.`,
    EN: (maximum: number) =>
      `These are too many: at most ${maximum.toLocaleString('en')} in one file. Filter further.`,
  },
  fileName: { NL: 'meldingen', EN: 'complaints' },
}

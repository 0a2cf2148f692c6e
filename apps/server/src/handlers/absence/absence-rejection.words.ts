import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { AbsenceRefusal } from './arrange-absence.js'

const span = (from: { toLocaleString(l: string, o: object): string }, until: typeof from, language: string) =>
  [from, until].map((on) => on.toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric' }))
const spanNl = (from: Parameters<typeof span>[0], until: Parameters<typeof span>[0]) =>
  span(from, until, 'nl').join(' tot en met ')
const spanEn = (from: Parameters<typeof span>[0], until: Parameters<typeof span>[0]) =>
  span(from, until, 'en-GB').join(' to ')

/** What is told when an absence cannot be arranged that way. */
export const absenceRejectionWords: RejectionWords<AbsenceRefusal> = {
  ...fieldRejectionWords,
  'not-permitted': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Uw eigen afwezigheid regelt u zelf; die van een ander de coördinator of de directie.',
    EN: () => 'You arrange your own absence; that of another the coordinator or management.',
  },
  'absence-in-the-past': {
    code: 'OUT_OF_RANGE',
    NL: ({ earliestOn }) => `Deze dag is voorbij. Kies ${earliestOn.toLocaleString('nl')} of later.`,
    EN: ({ earliestOn }) => `This day is over. Choose ${earliestOn.toLocaleString('en-GB')} or later.`,
  },
  'ends-before-it-begins': {
    code: 'OUT_OF_RANGE',
    NL: () => 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    EN: () => 'The last day lies before the first. Choose a later last day.',
  },
  'absence-too-far': {
    code: 'OUT_OF_RANGE',
    NL: ({ latestOn }) => `Dit ligt te ver vooruit: ten hoogste tot ${latestOn.toLocaleString('nl')}.`,
    EN: ({ latestOn }) => `This lies too far ahead: at most until ${latestOn.toLocaleString('en-GB')}.`,
  },
  'substitute-is-oneself': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Niemand vervangt zichzelf. Kies een collega.',
    EN: () => 'Nobody stands in for himself. Choose a colleague.',
  },
  'substitute-cannot-handle': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze collega is niet in dienst of behandelt geen meldingen. Kies een ander.',
    EN: () => 'This colleague is not on duty or handles no complaints. Choose another.',
  },
  'substitute-is-away': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ fromOn, untilOn }) => `Deze collega is zelf afwezig: ${spanNl(fromOn, untilOn)}. Kies een ander.`,
    EN: ({ fromOn, untilOn }) => `This colleague is away too: ${spanEn(fromOn, untilOn)}. Choose another.`,
  },
  'substitutes-for-another': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ fromOn, untilOn }) =>
      `Wie weggaat vervangt dan zelf een collega: ${spanNl(fromOn, untilOn)}. Regel daar eerst een ander voor.`,
    EN: ({ fromOn, untilOn }) =>
      `Whoever goes away stands in for a colleague then: ${spanEn(fromOn, untilOn)}. Arrange another for that first.`,
  },
  'already-away': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ fromOn, untilOn }) =>
      `Er is al een afwezigheid geregeld: ${spanNl(fromOn, untilOn)}. Beëindig die of kies andere dagen.`,
    EN: ({ fromOn, untilOn }) =>
      `An absence is arranged already: ${spanEn(fromOn, untilOn)}. End that one or choose other days.`,
  },
  'absence-is-over': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze afwezigheid is al voorbij.',
    EN: () => 'This absence is over already.',
  },
}

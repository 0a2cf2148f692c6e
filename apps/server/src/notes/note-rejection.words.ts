import type { NoteRejection } from '@waarborg/domain/notes'
import type { Temporal } from 'temporal-polyfill'
import { type BesideRefusal, besideRejectionWords } from '../complaints/index.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'

const time = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** What is told when a note is not written, changed or removed. */
export const noteRejectionWords: RejectionWords<NoteRejection | BesideRefusal | KeyReused | KeyMalformed> = {
  ...besideRejectionWords,
  'mention-unclear': {
    code: 'INVALID_FORM',
    NL: ({ name, people }) => `@${name} kan meer mensen zijn. Schrijf de hele naam: ${people.join(' of ')}.`,
    EN: ({ name, people }) => `@${name} can be several people. Write the whole name: ${people.join(' or ')}.`,
  },
  'mentioned-may-not-read': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ name }) => `@${name} mag deze melding niet lezen. Noem iemand die dat wel mag, of laat de @ weg.`,
    EN: ({ name }) => `@${name} may not read this complaint. Mention somebody who may, or leave out the @.`,
  },
  'not-your-note': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze notitie is van een collega.',
    EN: () => 'This note is a colleague’s.',
  },
  'too-late-to-change': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ until }) => `Wijzigen kon tot ${time(until, 'nl')}. Schrijf een nieuwe notitie.`,
    EN: ({ until }) => `It could be changed until ${time(until, 'en-GB')}. Write a new note.`,
  },
  'note-removed': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze notitie is verwijderd.',
    EN: () => 'This note was removed.',
  },
}

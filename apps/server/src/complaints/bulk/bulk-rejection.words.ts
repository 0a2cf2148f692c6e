import type { NotPermitted } from '@waarborg/domain/access'
import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../../idempotency/index.js'
import type { SelectionRejection } from './select-complaints.js'

export type BulkRejection =
  | SelectionRejection
  | NotPermitted
  | KeyReused
  | KeyMalformed
  | { readonly kind: 'ended'; readonly path: readonly string[] }

export const bulkRejectionWords: RejectionWords<BulkRejection> = {
  ...fieldRejectionWords,
  'too-many': {
    code: 'TOO_MANY',
    NL: ({ maximum }) => `Dit zijn er te veel: ten hoogste ${maximum} tegelijk. Filter verder.`,
    EN: ({ maximum }) => `These are too many: at most ${maximum} at once. Filter further.`,
  },
  'one-selection': {
    code: 'REQUIRED',
    NL: () => 'Noem de meldingen zelf, of een filter: een van beide.',
    EN: () => 'Name the complaints themselves, or a filter: one of the two.',
  },
  'nothing-selected': {
    code: 'REQUIRED',
    NL: () => 'Hier valt geen melding onder. Kies er ten minste een.',
    EN: () => 'No complaint is among these. Choose one at least.',
  },
  'not-permitted': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit is aan de coördinator en de directie.',
    EN: () => 'This is for the coordinator and management.',
  },
  ended: {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit is al klaar of gestopt.',
    EN: () => 'This has finished or stopped already.',
  },
}

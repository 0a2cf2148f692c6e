import type { LabelRejection } from '@waarborg/domain/labels'
import { type BesideRefusal, besideRejectionWords } from '../complaints/index.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'

/** What is told when the list of labels, or what a complaint carries, is not changed. */
export const labelRejectionWords: RejectionWords<LabelRejection | BesideRefusal | KeyReused | KeyMalformed> =
  {
    ...besideRejectionWords,
    'label-exists': {
      code: 'INVALID_FORM',
      NL: ({ name }) => `Het label "${name}" is er al. Kies een andere naam.`,
      EN: ({ name }) => `There is a label "${name}" already. Choose another name.`,
    },
    'label-retired': {
      code: 'NOT_ALLOWED_NOW',
      NL: () => 'Dit label is buiten gebruik. Kies een ander.',
      EN: () => 'This label is not in use any more. Choose another.',
    },
  }

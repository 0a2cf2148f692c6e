import type { FieldRejection } from '@waarborg/domain/foundation'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { FileTooLarge } from './prepare-upload.js'

export const prepareUploadWords: RejectionWords<FieldRejection | FileTooLarge> = {
  ...fieldRejectionWords,
  'file-size': {
    code: 'FILE_REFUSED',
    NL: ({ maximumInBytes }) =>
      `Dit bestand is leeg of te groot: ten hoogste ${maximumInBytes / 1_000_000} MB.`,
    EN: ({ maximumInBytes }) => `This file is empty or too large: at most ${maximumInBytes / 1_000_000} MB.`,
  },
}

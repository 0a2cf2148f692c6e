import type { FieldRejection } from '@waarborg/domain/foundation'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import { waitEn, waitNl } from '../graph/wait-words.js'
import type { FileTooLarge, TooManyFiles } from './prepare-upload.js'

export const prepareUploadWords: RejectionWords<FieldRejection | FileTooLarge | TooManyFiles> = {
  ...fieldRejectionWords,
  'file-size': {
    code: 'FILE_REFUSED',
    NL: ({ maximumInBytes }) =>
      `Dit bestand is leeg of te groot: ten hoogste ${maximumInBytes / 1_000_000} MB.`,
    EN: ({ maximumInBytes }) => `This file is empty or too large: at most ${maximumInBytes / 1_000_000} MB.`,
  },
  'files-throttled': {
    code: 'THROTTLED',
    NL: ({ retryAfterInSeconds }) =>
      `Er zijn vanaf uw internetverbinding net veel bestanden gestuurd. Probeer het ${waitNl(retryAfterInSeconds)} opnieuw.`,
    EN: ({ retryAfterInSeconds }) =>
      `Many files have just been sent from your internet connection. Try again ${waitEn(retryAfterInSeconds)}.`,
  },
}

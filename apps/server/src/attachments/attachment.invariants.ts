import { filesInvariant } from '../database/files-invariant.js'
import type { Invariant } from '../database/invariant.js'
import { attachmentFiles } from './attachment-files.js'

export const attachmentInvariants: readonly Invariant[] = [
  filesInvariant('every file that was sent is there, as it was sent', attachmentFiles),
]

import { attachmentFiles } from '../attachments/index.js'
import type { StoredFiles } from '../database/stored-files.js'
import { importFiles } from '../imports/index.js'

/** All that the office keeps in its data folder besides its key; a feature that keeps files adds its own. */
export const storedFiles: readonly StoredFiles[] = [attachmentFiles, importFiles]

import { filesInvariant } from '../database/files-invariant.js'
import { type Invariant, invariant } from '../database/invariant.js'
import { importFiles } from './import-files.js'

export const importInvariants: readonly Invariant[] = [
  filesInvariant('every file that is still to be imported is there, as it was sent', importFiles),
  invariant(
    'every row of an import was taken, was there already, changed something or was rejected',
    'import_run',
    'select id from import_run where records <> accepted + present + changed + rejected or rejects_kept > rejected',
  ),
]

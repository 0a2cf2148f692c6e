import type { ImportId } from '@waarborg/domain/foundation'
import type { StoredFiles } from '../database/stored-files.js'
import { fileOf } from './file/import-folder.js'

/** The files that were sent to be imported and are not done with. */
export const importFiles: StoredFiles = {
  folder: 'imports',
  table: 'import_run',
  statement: `select id, encode(sha256, 'hex') as sha256 from import_run
    where ticket_hash is not null and sha256 is not null and state in ('READY', 'WAITING', 'RUNNING', 'STOPPED')
      and id > $1 order by id limit $2`,
  pathOf: (dataFolder, id) => fileOf(dataFolder, id as ImportId),
}

import type { StoredFiles } from '../database/stored-files.js'
import { FileFolder } from './file-folder.js'

/** The files that people sent, claimed or not. */
export const attachmentFiles: StoredFiles = {
  folder: 'files',
  table: 'attachment',
  statement: `select id, encode(sha256, 'hex') as sha256 from attachment
    where uploaded_at is not null and id > $1 order by id limit $2`,
  pathOf: (dataFolder, id) => new FileFolder(dataFolder).pathOf(id),
}

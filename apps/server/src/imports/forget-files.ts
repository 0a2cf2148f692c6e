import { rm } from 'node:fs/promises'
import { accepted, type ImportId } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'
import type { Office } from '../office.js'
import { fileOf } from './file/import-folder.js'

/** A file that was sent and not gone on with is somebody's data for nothing. */
const KEPT_FOR = { hours: 24 * 30 }

/** Removes files of imports that were not gone on with for thirty days; what they took stays, and so do their counts. */
export async function forgetFiles(office: Pick<Office, 'transact' | 'now' | 'dataFolder'>): Promise<number> {
  const before = office.now().subtract(KEPT_FOR)
  const gone = await office.transact(async (manager) => {
    const [rows] = (await manager.query(
      `update import_run set state = 'REFUSED', refusal = '{"kind":"NO_FILE"}', ended_at = $2, version = version + 1
       where state in ('READY', 'STOPPED') and ticket_hash is not null
         and coalesce(progressed_at, prepared_at) < $1 returning id`,
      [before.toString(), office.now().toString()],
    )) as [{ id: ImportId }[], number]
    return accepted(rows.map(({ id }) => id))
  })
  if (!gone.ok) return 0
  for (const id of gone.value) await rm(fileOf(office.dataFolder, id), { force: true })
  return gone.value.length
}

/** Every night. */
export const forgetImportFiles = defineTask({
  name: 'forget-import-files',
  every: '23 2 * * *',
  run: async (_payload, { office }) => {
    await forgetFiles(office)
  },
})

import { rm } from 'node:fs/promises'
import type { ImportId } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'
import { fileOf } from './file/import-folder.js'
import { refuseRun } from './run/change-run.js'
import type { ImportOffice } from './run/run-import.js'

/** A file that was sent and not gone on with is somebody's data for nothing. */
const KEPT_FOR = { hours: 24 * 30 }

/** Removes files of imports that were not gone on with for thirty days; what they took stays, and so do their counts. */
export async function forgetFiles(office: ImportOffice): Promise<number> {
  const before = office.now().subtract(KEPT_FOR)
  const idle = await office.reads.rows<{ id: ImportId }>({
    text: `select id from import_run where state in ('READY', 'STOPPED') and ticket_hash is not null
      and coalesce(progressed_at, prepared_at) < $1`,
    values: [before.toString()],
  })
  for (const { id } of idle) {
    await refuseRun(office, id, { kind: 'FORGOTTEN' }, { kind: 'system' })
    await rm(fileOf(office.dataFolder, id), { force: true })
  }
  return idle.length
}

/** Every night. */
export const forgetImportFiles = defineTask({
  name: 'forget-import-files',
  every: '23 2 * * *',
  run: async (_payload, { office }) => {
    await forgetFiles(office)
  },
})

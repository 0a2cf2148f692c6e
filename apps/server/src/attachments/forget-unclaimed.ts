import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'
import type { Office } from '../office.js'
import { BACKUP_LOCK } from './backup-lock.js'
import { FileFolder } from './file-folder.js'
import { heldByViolations } from './held-by-violations.js'
import { UNCLAIMED_FOR } from './prepare-upload.js'

/** Removes files that no form claimed within a day, rows first; a file without a row is only waste. */
export async function forgetUnclaimed(office: Office): Promise<number> {
  const before = office.now().subtract(UNCLAIMED_FOR)
  const gone = await office.transact(async (manager) => {
    // A backup that runs has seen these rows, and still has to read their files.
    const [lock] = (await manager.query('select pg_try_advisory_xact_lock($1) as taken', [BACKUP_LOCK])) as {
      taken: boolean
    }[]
    if (!lock?.taken) return accepted([])
    const [rows] = (await manager.query(
      `delete from attachment where complaint_id is null and prepared_at < $1
         and not ${heldByViolations('attachment')} returning id`,
      [before.toString()],
    )) as [{ id: string }[], number]
    return accepted(rows.map((row) => row.id))
  })
  if (!gone.ok) return 0
  const files = new FileFolder(office.dataFolder)
  for (const id of gone.value) await files.remove(id)
  return gone.value.length
}

/** Every hour. */
export const forgetUnclaimedFiles = defineTask({
  name: 'forget-unclaimed-files',
  every: '7 * * * *',
  run: async (_payload, { office }) => {
    await forgetUnclaimed(office)
  },
})

import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { addJob, defineTask } from '../jobs/index.js'
import { BACKUP_LOCK } from './backup-lock.js'
import { FileFolder } from './file-folder.js'

const NAME = 'remove-files'

/** Asks, in the transaction that removed their rows, for files to be removed from the disk. */
export const removeFilesLater = (
  manager: EntityManager,
  ids: readonly string[],
  requestId: string,
): Promise<void> => addJob(manager, NAME, { ids }, { requestId })

/** Removes files of which the rows are gone; what is gone already is gone. */
export const removeFiles = defineTask<{ readonly ids: readonly string[] }>({
  name: NAME,
  run: async ({ ids }, { office }) => {
    const files = new FileFolder(office.dataFolder)
    await office.transact(async (manager) => {
      const [lock] = (await manager.query('select pg_try_advisory_xact_lock($1) as taken', [
        BACKUP_LOCK,
      ])) as { taken: boolean }[]
      if (!lock?.taken) throw new Error('A backup still reads these files; they are removed after it.')
      for (const id of ids) await files.remove(id)
      return accepted(null)
    })
  },
})

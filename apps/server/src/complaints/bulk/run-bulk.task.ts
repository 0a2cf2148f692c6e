import type { BulkId } from '@waarborg/domain/foundation'
import { defineTask } from '../../jobs/index.js'
import type { BulkActsOfOthers } from './bulk-acts.js'
import { runBulk } from './run-bulk.js'
import { RUN_BULK } from './run-bulk.task-name.js'

/** Does to many complaints what somebody asked for; one that the server broke off is gone on with. */
export const runBulkTask = (others: BulkActsOfOthers) =>
  defineTask<{ readonly bulkId: BulkId }>({
    name: RUN_BULK,
    run: async ({ bulkId }, { office, signal }) => {
      if (!(await runBulk(office, bulkId, { signal, others })))
        throw new Error('The server stopped in the middle; it goes on where it was.')
    },
  })

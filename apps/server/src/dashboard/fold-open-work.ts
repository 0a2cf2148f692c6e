import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'

/** Every ten minutes: adds up the changes of the tally of open work, so that reading it stays quick. */
export const foldOpenWork = defineTask({
  name: 'fold-open-work',
  every: '*/10 * * * *',
  run: async (_payload, { office }) => {
    await office.transact(async (manager) => {
      await manager.query('select fold_open_work_tally()')
      return accepted(null)
    })
  },
})

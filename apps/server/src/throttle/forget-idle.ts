import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'

/** Every hour: keys for which everything may be done again. */
export const forgetIdleAllowances = defineTask({
  name: 'forget-idle-allowances',
  every: '41 * * * *',
  run: async (_payload, { office, at }) => {
    await office.transact(async (manager) => {
      await manager.query('delete from throttle where empty_at < $1', [at.toString()])
      return accepted(null)
    })
  },
})

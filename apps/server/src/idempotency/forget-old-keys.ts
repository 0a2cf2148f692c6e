import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'
import { KEPT_FOR } from './once.js'

/** Every hour: keys whose answer is not given again any more. */
export const forgetOldKeys = defineTask({
  name: 'forget-old-keys',
  every: '17 * * * *',
  run: async (_payload, { office, at }) => {
    await office.transact(async (manager) => {
      await manager.query('delete from idempotency_key where recorded_at < $1', [
        at.subtract(KEPT_FOR).toString(),
      ])
      return accepted(null)
    })
  },
})

import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../../jobs/index.js'

/** Every hour: links and sessions that open nothing any more. */
export const forgetSellerLinks = defineTask({
  name: 'forget-links-of-sellers',
  every: '41 * * * *',
  run: async (_payload, { office, at }) => {
    await office.transact(async (manager) => {
      await manager.query('delete from seller_link where ends_at < $1', [
        at.subtract({ hours: 48 }).toString(),
      ])
      await manager.query('delete from seller_session where ends_at < $1', [at.toString()])
      return accepted(null)
    })
  },
})

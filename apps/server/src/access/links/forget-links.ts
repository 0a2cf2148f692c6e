import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../../jobs/index.js'

/** Every hour: links that open nothing any more. Messages that would still carry one are sent or failed long before. */
export const forgetLinks = defineTask({
  name: 'forget-one-time-links',
  every: '23 * * * *',
  run: async (_payload, { office, at }) => {
    await office.transact(async (manager) => {
      await manager.query('delete from one_time_link where ends_at < $1', [
        at.subtract({ hours: 48 }).toString(),
      ])
      return accepted(null)
    })
  },
})

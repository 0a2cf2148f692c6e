import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'

const KEPT_FOR = { hours: 24 * 30 }

/** Every hour: what keys asked longer ago than is kept. How much they asked on a day stays. */
export const forgetRequests = defineTask({
  name: 'forget-partner-requests',
  every: '23 * * * *',
  run: async (_payload, { office, at }) => {
    await office.transact(async (manager) => {
      await manager.query('delete from request_log where at < $1', [at.subtract(KEPT_FOR).toString()])
      return accepted(null)
    })
  },
})

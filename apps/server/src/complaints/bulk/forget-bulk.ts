import { storedMoment } from '../../database/columns.js'
import { defineTask } from '../../jobs/index.js'

/** What came of it for each is of use to whoever asked; what was done stands in the journal of each complaint. */
const KEPT_FOR = { hours: 24 * 30 }

/** Every night. */
export const forgetBulk = defineTask({
  name: 'forget-bulk',
  every: '37 2 * * *',
  run: async (_payload, { office, at }) => {
    const before = storedMoment(at.subtract(KEPT_FOR))
    await office.reads.rows({ text: 'delete from bulk where ended_at < $1', values: [before] })
  },
})

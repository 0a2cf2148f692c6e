import { accepted } from '@waarborg/domain/foundation'
import { storedMoment } from '../../database/columns.js'
import { defineTask } from '../../jobs/index.js'

/** What came in less than this ago may not be committed yet. */
const UNSETTLED = { minutes: 1 }

/**
 * Every two minutes: takes the words of what came in, forms and history, into the words that a search knows, so that
 * taking in stays as quick as it is. Until then other forms of a word that nobody used before are not found by it.
 */
export const learnWords = defineTask({
  name: 'learn-words',
  every: '*/2 * * * *',
  run: async (_payload, { office, at }) => {
    const settled = storedMoment(at.subtract(UNSETTLED))
    await office.transact(async (manager) => {
      await manager.query(
        `select learn_search_words(sequence) from (
           select sequence from complaint where registered_at <= $1 order by sequence desc limit 1) latest`,
        [settled],
      )
      return accepted(null)
    })
  },
})

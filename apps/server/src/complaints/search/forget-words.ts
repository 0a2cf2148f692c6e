import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../../jobs/index.js'

/** Every night: forgets the words that nothing has any more, so that a name does not outlive what was kept of it. */
export const forgetWords = defineTask({
  name: 'forget-words',
  every: '40 3 * * *',
  run: async (_payload, { office }) => {
    await office.transact(async (manager) => {
      await manager.query(
        `delete from search_word w
         where not exists (select from complaint_search s where s.document @@ to_tsquery('simple', w.word))
           and not exists (select from note_search s where s.document @@ to_tsquery('simple', w.word))
           and not exists (select from history_word h where h.word = w.word)`,
      )
      return accepted(null)
    })
  },
})

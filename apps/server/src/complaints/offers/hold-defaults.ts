import { letDefaultHold } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, civilDateOf } from '@waarborg/domain/foundation'
import { nameOf } from '../../database/reads.js'
import { defineTask } from '../../jobs/index.js'
import { lockComplaint } from '../complaint.store.js'
import { OPEN } from '../complaint-conditions.js'
import { saveOutcome } from '../save-outcome.js'

const AT_ONCE = 200
const system = { kind: 'system' } as const

const due = `select distinct c.id from complaint c join offer o on o.complaint_id = c.id and o.round = c.round
  where ${OPEN} and o.chosen_key is null and o.default_key is not null and o.answer_by < $1 and c.id > $2
  order by c.id limit ${AT_ONCE}`

/**
 * Every minute: where nobody chose by the last day, the default holds. Each complaint by itself and under its lock, so
 * that it is done once whatever breaks off or runs beside it.
 * @source KP-6
 */
export const holdDefaults = defineTask({
  name: 'hold-defaults',
  every: '* * * * *',
  run: async (_payload, { office, at, signal }) => {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const values = [civilDateOf(at).toString(), after]
      const found = await office.reads.rows<{ id: ComplaintId }>({ name: nameOf(due), text: due, values })
      for (const { id } of found) {
        if (signal.aborted) return
        await office.transact(async (manager) => {
          const before = await lockComplaint(manager, id)
          if (before === null || typeof before === 'string') return accepted(null)
          const outcome = letDefaultHold(before, { actor: system, at })
          if (!outcome.ok) return accepted(null)
          await saveOutcome(manager, 'remedy-chosen', outcome.value, before, { actor: system, at })
          return accepted(null)
        })
      }
      const last = found.at(-1)
      if (last === undefined || found.length < AT_ONCE) return
      after = last.id
    }
  },
})

import { disposeOfComplaint } from '@waarborg/domain/complaints'
import { accepted, civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { nameOf } from '../../database/reads.js'
import { defineTask, type JobCall } from '../../jobs/index.js'
import { lockComplaint } from '../complaint.store.js'
import { saveOutcome } from '../save-outcome.js'
import { forgetWords } from '../search/forget-words.js'
import { disposeOfHistory } from './dispose-of-history.js'
import { type EndedLongAgo, endedBefore } from './ended-long-ago.js'
import { erase } from './erase.js'
import { monthsToKeep } from './months-to-keep.js'

const AT_ONCE = 100
const system = { kind: 'system' } as const

const found = `select c.id, e.at::text as "endedAt", m.state as "goesOnIn" from ${endedBefore('$1::date')} and c.id > $2
  order by c.id limit ${AT_ONCE}`

/**
 * Every night: the personal data of what ended longer ago than the office keeps it are removed. Each complaint by itself
 * and under its lock, so that what is broken off is gone on with, and done once.
 * @source KP-15, D-12
 */
export const disposeOfComplaints = defineTask({
  name: 'dispose-of-complaints',
  every: '17 1 * * *',
  run: async (_payload, call) => {
    const today = civilDateOf(call.at).toString()
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const values = [today, after]
      const ended = await call.office.reads.rows<EndedLongAgo>({ name: nameOf(found), text: found, values })
      for (const each of ended) {
        if (call.signal.aborted) return
        await dispose(each, call)
      }
      const last = ended.at(-1)
      if (last === undefined || ended.length < AT_ONCE) break
      after = last.id
    }
    await disposeOfHistory(call)
    await call.office.transact(async (manager) => {
      await forgetWords(manager)
      return accepted(null)
    })
  },
})

async function dispose(
  { id, endedAt, goesOnIn }: EndedLongAgo,
  { office, at, requestId }: JobCall,
): Promise<void> {
  await office.transact(async (manager) => {
    const before = await lockComplaint(manager, id)
    if (before === null || typeof before === 'string') return accepted(null)
    const outcome = disposeOfComplaint(before, {
      endedAt: Temporal.Instant.from(endedAt),
      goesOnIn,
      monthsToKeep: await monthsToKeep(manager),
      actor: system,
      at,
    })
    if (!outcome.ok) return accepted(null)
    await saveOutcome(manager, 'complaint-disposed', outcome.value, before, { actor: system, at })
    await erase(manager, [id], { on: civilDateOf(at), at, requestId })
    return accepted(null)
  })
}

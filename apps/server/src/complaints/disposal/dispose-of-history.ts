import { historyKeptUntil } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, civilDateOf, isLaterDay } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { nameOf } from '../../database/reads.js'
import { type JobCall } from '../../jobs/index.js'
import { appendEntry } from '../../journal/index.js'
import { historyBefore } from './ended-long-ago.js'
import { erase } from './erase.js'
import { HISTORY_WORDS } from './erasures.js'
import { monthsToKeep } from './months-to-keep.js'

const AT_ONCE = 200

interface OldHistory {
  readonly id: ComplaintId
  readonly sequence: number
  readonly settledOn: string | null
  readonly registeredAt: string
}

const columns = `c.id, c.sequence::integer as sequence, i.settled_on::text as "settledOn", c.registered_at::text as "registeredAt"`
const found = `select ${columns} from ${historyBefore('$1::date')} limit ${AT_ONCE}`
const locked = `select ${columns} from ${historyBefore('$1::date')} and c.id = any($2::uuid[]) for update of c`

/**
 * The same of history that names who complained; many at a time, since their words stand in lists that they share.
 * What a source published without saying who it was stays to be found by its words. @source KP-15
 */
export async function disposeOfHistory({ office, at, signal, requestId }: JobCall): Promise<void> {
  const on = civilDateOf(at)
  for (;;) {
    if (signal.aborted) return
    const old = await office.reads.rows<OldHistory>({
      name: nameOf(found),
      text: found,
      values: [on.toString()],
    })
    if (old.length === 0) return
    const ids = old.map(({ id }) => id)
    await office.transact(async (manager) => {
      const rows = (await manager.query(locked, [on.toString(), ids])) as OldHistory[]
      const months = await monthsToKeep(manager)
      const over = rows.filter((row) => isOver(row, months, on))
      for (const { id } of over) await record(manager, id, at)
      await erase(
        manager,
        over.map(({ id }) => id),
        { on, at, requestId },
      )
      for (const statement of HISTORY_WORDS)
        await manager.query(statement, [over.map(({ sequence }) => sequence)])
      return accepted(null)
    })
    if (old.length < AT_ONCE) return
  }
}

function isOver({ settledOn, registeredAt }: OldHistory, months: number, today: Temporal.PlainDate): boolean {
  const untilOn = historyKeptUntil(
    {
      complainant: {},
      settledOn: settledOn === null ? null : Temporal.PlainDate.from(settledOn),
      registeredAt: Temporal.Instant.from(registeredAt),
    },
    months,
  )
  return untilOn !== null && isLaterDay(today, untilOn)
}

const record = (manager: EntityManager, subjectId: ComplaintId, at: Temporal.Instant) =>
  appendEntry(manager, {
    subjectId,
    subjectNoun: 'complaint',
    recordedAt: storedMoment(at),
    actorKind: 'system',
    actorId: null,
    act: 'complaint-disposed',
    facts: [{ kind: 'complaint-disposed', on: civilDateOf(at).toString() }],
  })

import { type Clock, remind } from '@waarborg/domain/complaints'
import { type ClockStep, type Looked, nextStepAt } from '@waarborg/domain/deadlines'
import { accepted, type ComplaintId, type HandlerId } from '@waarborg/domain/foundation'
import { canBeGivenWork } from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { rowToUpdate } from '../../database/row-to-update.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { prepared, type Write, writeTogether } from '../../database/write-together.js'
import { calendarJson, calendarOfJson } from '../../deadlines/index.js'
import { findHandler, substituteOn } from '../../handlers/index.js'
import type { JobCall } from '../../jobs/index.js'
import { lockComplaint } from '../complaint.store.js'
import { CLOCK_WATCHED } from './not-changes.js'
import { recordWatched } from './record-watched.js'

interface Watched {
  readonly id: string
  readonly complaintId: string
}

/** One clock, its complaint locked: what is due of it is written with its entry and its messages, and when to look next. */
export async function watchClock(
  { id, complaintId }: Watched,
  { office, at }: Pick<JobCall, 'office' | 'at'>,
  todayOn: Temporal.PlainDate,
): Promise<void> {
  await office.transact(async (manager) => {
    const complaint = await lockComplaint(manager, complaintId as ComplaintId)
    const known = await whatIsKnown(manager, id)
    if (complaint === null || typeof complaint === 'string' || known === undefined) return accepted(null)
    const clock = complaint.clocks[known.position - 1]
    if (clock === undefined || clock.stoppedAt !== null) return accepted(null)
    const { already } = known
    const calendar = calendarOfJson(known.calendar)
    const isHandlerThere = await isThere(manager, complaint.assignment?.handlerId ?? null, todayOn)
    const { facts, messages } = remind(complaint, clock, { calendar, already, isHandlerThere, at })
    const steps = facts.map((fact): ClockStep => (fact.kind === 'clock-step-reached' ? fact.step : 'breach'))
    const next = nextLook(id, clock, { calendar, already: [...already, ...steps], at })
    const told = steps.map((step) => ({ clockId: id, step, reachedAt: at }))
    if (told.length === 0) await writeTogether(manager, [next])
    else {
      const watched = { complaintId: complaint.id, act: CLOCK_WATCHED, facts, messages, at }
      await recordWatched(manager, watched, [rowsToInsert('clock_step', told), next])
    }
    return accepted(null)
  })
}

/** When it is looked at next; never again when nothing more is told of it. */
function nextLook(id: string, clock: Clock, looked: Looked): Write {
  const next = nextStepAt(clock, looked)
  return rowToUpdate('clock', ['id'], { id, nextStepAt: next ?? 'infinity' })
}

interface Known {
  /** Among the clocks of its complaint, from 1. */
  readonly position: number
  readonly already: readonly ClockStep[]
  /** That it began with (D-3). */
  readonly calendar: string
}

async function whatIsKnown(manager: EntityManager, clockId: string): Promise<Known | undefined> {
  const [known] = await prepared<Known>(
    manager,
    `select q.position, ${calendarJson('q.calendar_version')} as calendar,
       array(select s.step from clock_step s where s.clock_id = q.id) as already from clock q where q.id = $1`,
    [clockId],
  )
  return known
}

async function isThere(
  manager: EntityManager,
  handlerId: HandlerId | null,
  todayOn: Temporal.PlainDate,
): Promise<boolean> {
  const handler = handlerId === null ? null : await findHandler(manager, handlerId)
  if (handler === null || !canBeGivenWork(handler)) return false
  return (await substituteOn(manager, handler.id, todayOn)) === null
}

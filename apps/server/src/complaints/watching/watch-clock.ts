import { type Clock, remind } from '@waarborg/domain/complaints'
import { type ClockStep, type Looked, nextStepAt } from '@waarborg/domain/deadlines'
import { accepted, type ComplaintId, type HandlerId } from '@waarborg/domain/foundation'
import { canBeGivenWork } from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { calendarOf } from '../../deadlines/index.js'
import { findHandler, substituteOn } from '../../handlers/index.js'
import type { JobCall } from '../../jobs/index.js'
import { ClockRow } from '../clock.row.js'
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
    const row = await manager.findOneBy(ClockRow, { id })
    if (complaint === null || typeof complaint === 'string' || row === null) return accepted(null)
    const clock = complaint.clocks[row.position - 1]
    if (clock === undefined || clock.stoppedAt !== null) return accepted(null)
    const calendar = await calendarOf(manager, clock.calendarVersion)
    const already = await stepsOf(manager, id)
    const isHandlerThere = await isThere(manager, complaint.assignment?.handlerId ?? null, todayOn)
    const { facts, messages } = remind(complaint, clock, { calendar, already, isHandlerThere, at })
    const steps = facts.map((fact): ClockStep => (fact.kind === 'clock-step-reached' ? fact.step : 'breach'))
    if (steps.length > 0) {
      const told = steps.map((step) => ({ clockId: id, step, reachedAt: at }))
      const watched = { complaintId: complaint.id, act: CLOCK_WATCHED, facts, messages, at }
      await recordWatched(manager, watched, rowsToInsert('clock_step', told))
    }
    await lookAgain(manager, { id, clock }, { calendar, already: [...already, ...steps], at })
    return accepted(null)
  })
}

async function lookAgain(
  manager: EntityManager,
  { id, clock }: { readonly id: string; readonly clock: Clock },
  looked: Looked,
): Promise<void> {
  const next = nextStepAt(clock, looked)
  const at = next === null ? 'infinity' : storedMoment(next)
  await manager.query('update clock set next_step_at = $2 where id = $1', [id, at])
}

async function stepsOf(manager: EntityManager, clockId: string): Promise<readonly ClockStep[]> {
  const rows = (await manager.query('select step from clock_step where clock_id = $1', [clockId])) as {
    step: ClockStep
  }[]
  return rows.map(({ step }) => step)
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

import { remind } from '@waarborg/domain/complaints'
import { type ClockStep, nextStepAt, type WorkingCalendar } from '@waarborg/domain/deadlines'
import { accepted, type ComplaintId, type HandlerId } from '@waarborg/domain/foundation'
import { canBeGivenWork } from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { writeTogether } from '../../database/write-together.js'
import { calendarOf } from '../../deadlines/index.js'
import { newId } from '../../graph/new-id.js'
import { findHandler, substituteOn } from '../../handlers/index.js'
import type { JobCall } from '../../jobs/index.js'
import { nextEntry } from '../../journal/index.js'
import { eventToAnnounce } from '../../live/index.js'
import { ClockRow } from '../clock.row.js'
import { lockComplaint } from '../complaint.store.js'
import { owedFor } from '../record-outcome.js'

/** How the journal calls it; not a change of the complaint, so it has no version and no event. */
export const CLOCK_WATCHED = 'clock-watched'

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
    const clock = await manager.findOneBy(ClockRow, { id })
    if (complaint === null || complaint === 'IMPORTED' || clock === null || clock.stoppedAt !== null)
      return accepted(null)
    const calendar = await calendarOf(manager, clock.calendarVersion)
    const already = await stepsOf(manager, id)
    const isHandlerThere = await isThere(manager, complaint.assignment?.handlerId ?? null, todayOn)
    const { facts, messages } = remind(complaint, clock, { calendar, already, isHandlerThere, at })
    const steps = facts.map((fact): ClockStep => (fact.kind === 'clock-step-reached' ? fact.step : 'breach'))
    await record(manager, { complaintId: complaint.id, clockId: id, at }, facts, steps, messages)
    await lookAgain(manager, clock, calendar, [...already, ...steps], at)
    return accepted(null)
  })
}

async function record(
  manager: EntityManager,
  { complaintId, clockId, at }: { complaintId: ComplaintId; clockId: string; at: Temporal.Instant },
  facts: ReturnType<typeof remind>['facts'],
  steps: readonly ClockStep[],
  messages: ReturnType<typeof remind>['messages'],
): Promise<void> {
  if (steps.length === 0) return
  const recordedAt = storedMoment(at)
  const entry = await nextEntry(manager, {
    subjectId: complaintId,
    subjectNoun: 'complaint',
    recordedAt,
    actorKind: 'system',
    actorId: null,
    act: CLOCK_WATCHED,
    facts,
  })
  await writeTogether(manager, [
    rowsToInsert(
      'clock_step',
      steps.map((step) => ({ clockId, step, reachedAt: at })),
    ),
    entry,
    ...owedFor({ id: complaintId }, messages, recordedAt),
    ...(messages.length === 0 ? [] : [toldOf(complaintId, recordedAt)]),
  ])
}

/** Whoever is reminded hears of it now; the complaint itself did not change. */
const toldOf = (complaintId: ComplaintId, recordedAt: string) =>
  eventToAnnounce({
    id: newId<'event'>(),
    kind: CLOCK_WATCHED,
    subjectNoun: 'notification',
    subjectId: complaintId,
    subjectVersion: 1,
    facts: { before: null, after: {} },
    recordedAt,
  })

async function lookAgain(
  manager: EntityManager,
  clock: ClockRow,
  calendar: WorkingCalendar,
  already: readonly ClockStep[],
  at: Temporal.Instant,
): Promise<void> {
  const next = nextStepAt(clock, { calendar, already, at })
  await manager.query('update clock set next_step_at = $2 where id = $1', [
    clock.id,
    next === null ? 'infinity' : storedMoment(next),
  ])
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

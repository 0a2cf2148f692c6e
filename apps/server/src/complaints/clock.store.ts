import type { Clock, ClockPause } from '@waarborg/domain/complaints'
import type { ClockPauseId, ComplaintId, HandlerId, RecomputationId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import { ClockRow } from './clock.row.js'
import { ClockPauseRow } from './clock-pause.row.js'
import { saveMembers } from './save-members.js'

/** What the rules know of a clock is what its row holds, with its pauses. */
type PausedRow = Omit<ClockRow, 'recomputedInId'> & Pick<Clock, 'pauses' | 'recomputedInId'>

/** @param pauses of all of the clocks, in the order in which they began */
export function toClocks(rows: readonly ClockRow[], pauses: readonly ClockPauseRow[]): PausedRow[] {
  const typed = pauses.map((row) => ({
    ...row,
    id: row.id as ClockPauseId,
    pausedById: row.pausedById as HandlerId,
  }))
  return rows.map((row) => ({
    ...row,
    recomputedInId: row.recomputedInId as RecomputationId | null,
    pauses: typed.filter((pause) => pause.clockId === row.id),
  }))
}

/** Writes those that were started, and what became of the others: stopped, running again, paused, moved, or computed again. */
export async function saveClocks(
  manager: EntityManager,
  complaintId: ComplaintId,
  before: readonly Clock[],
  after: readonly Clock[],
): Promise<void> {
  for (const [place, clock] of after.entries()) {
    const was = before[place]
    if (was === undefined) await manager.insert(ClockRow, toClockRow(complaintId, clock, place))
    else if (was !== clock) await saveClock(manager, { complaintId, position: place + 1 }, was, clock)
  }
}

async function saveClock(
  manager: EntityManager,
  which: Pick<ClockRow, 'complaintId' | 'position'>,
  before: Clock,
  after: Clock,
): Promise<void> {
  const { dueAt, dueOn, breachAt, calendarBase, calendarVersion, stoppedAt, stoppedAs, recomputedInId } =
    after
  const moments = { dueAt, dueOn, breachAt, calendarBase, calendarVersion, recomputedInId }
  await manager.update(ClockRow, which, { ...moments, stoppedAt, stoppedAs })
  if (before.pauses === after.pauses && before.recomputedInId === recomputedInId) return
  const { id: clockId } = await manager.findOneByOrFail(ClockRow, which)
  const toRow = (pause: ClockPause): ClockPauseRow => ({ ...pause, clockId })
  await saveMembers(manager, ClockPauseRow, before.pauses, after.pauses, toRow)
  // What stands still or was moved is looked at anew.
  await manager.query('update clock set next_step_at = null where id = $1', [clockId])
}

/** @param place among the clocks of its complaint, from 0 */
export const toClockRow = (complaintId: string, clock: Clock, place: number): ClockRow => ({
  id: newId<'clock'>(),
  complaintId,
  position: place + 1,
  kind: clock.kind,
  aboutId: clock.aboutId,
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  dueOn: clock.dueOn,
  breachAt: clock.breachAt,
  calendarBase: clock.calendarBase,
  calendarVersion: clock.calendarVersion,
  stoppedAt: clock.stoppedAt,
  stoppedAs: clock.stoppedAs,
  recomputedInId: clock.recomputedInId,
})

import type { Clock, ClockPause } from '@waarborg/domain/complaints'
import type { ClockPauseId, ComplaintId, HandlerId, RecomputationId } from '@waarborg/domain/foundation'
import { rowToUpdate } from '../database/row-to-update.js'
import { rowsToInsert, storable } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { newId } from '../graph/new-id.js'
import type { ClockRow } from './clock.row.js'
import type { ClockPauseRow } from './clock-pause.row.js'

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

/** What writes those that were started, and what became of the others: stopped, running again, paused, moved, or computed again. */
export const changesOfClocks = (
  complaintId: ComplaintId,
  before: readonly Clock[],
  after: readonly Clock[],
): readonly Write[] =>
  after.flatMap((clock, place) => {
    const was = before[place]
    if (was === undefined) return [rowsToInsert('clock', [toClockRow(complaintId, clock, place)])]
    return was === clock ? [] : changesOfClock({ complaintId, position: place + 1 }, was, clock)
  })

function changesOfClock(
  which: Pick<ClockRow, 'complaintId' | 'position'>,
  before: Clock,
  after: Clock,
): readonly Write[] {
  const { dueAt, dueOn, breachAt, calendarBase, calendarVersion, stoppedAt, stoppedAs, recomputedInId } =
    after
  const moments = { dueAt, dueOn, breachAt, calendarBase, calendarVersion, recomputedInId }
  const isMoved = before.pauses !== after.pauses || before.recomputedInId !== recomputedInId
  // What stands still or was moved is looked at anew.
  const row = { ...which, ...moments, stoppedAt, stoppedAs, ...(isMoved ? { nextStepAt: null } : {}) }
  return [
    rowToUpdate('clock', ['complaintId', 'position'], row),
    ...changesOfPauses(which, before.pauses, after.pauses),
  ]
}

function changesOfPauses(
  clock: Pick<ClockRow, 'complaintId' | 'position'>,
  before: readonly ClockPause[],
  after: readonly ClockPause[],
): readonly Write[] {
  const changed = after.filter((pause) => !before.includes(pause))
  return changed.map((pause) =>
    before.some(({ id }) => id === pause.id)
      ? rowToUpdate('clock_pause', ['id'], { id: pause.id, resumedAt: pause.resumedAt })
      : pauseToInsert(clock, pause),
  )
}

/** A clock is known to the rules by its place, and to its pauses by its id. */
const pauseToInsert = (
  { complaintId, position }: Pick<ClockRow, 'complaintId' | 'position'>,
  { id, reason, dueOn, pausedAt, pausedById, resumedAt }: ClockPause,
): Write => ({
  sql: `insert into clock_pause (id, reason, due_on, paused_at, paused_by, resumed_at, clock_id)
    select $1::uuid, $2::text, $3::date, $4::timestamptz, $5::uuid, $6::timestamptz, id
    from clock where complaint_id = $7 and position = $8`,
  values: [id, reason, dueOn, pausedAt, pausedById, resumedAt, complaintId, position].map(storable),
})

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

import type { Clock, ClockPause } from '@waarborg/domain/complaints'
import type { ClockPauseId, ComplaintId, HandlerId } from '@waarborg/domain/foundation'
import { type EntityManager, In, IsNull } from 'typeorm'
import { newId } from '../graph/new-id.js'
import { ClockRow } from './clock.row.js'
import { ClockPauseRow } from './clock-pause.row.js'
import { saveMembers } from './save-members.js'

/** What the rules know of a clock is what its row holds, with its pauses. */
type PausedRow = ClockRow & Pick<Clock, 'pauses'>

type Named = Pick<Clock, 'kind' | 'aboutId' | 'startedAt'>

/** Whether both are one clock of a complaint, whatever became of it. */
export const isSameClock = (one: Named, other: Named): boolean =>
  one.kind === other.kind && one.aboutId === other.aboutId && one.startedAt.equals(other.startedAt)

/** The clocks of a complaint in the order in which they were started, each with its pauses. */
export async function readClocks(manager: EntityManager, complaintId: ComplaintId): Promise<PausedRow[]> {
  const order = { startedAt: 'ASC', kind: 'ASC' } as const
  const rows = await manager.find(ClockRow, { where: { complaintId }, order })
  const pausable = rows.filter(({ kind }) => kind === 'agreed-deadline' || kind === 'agreement')
  const pauses = pausable.length === 0 ? [] : await readPauses(manager, pausable)
  return rows.map((row) => ({ ...row, pauses: pauses.filter((pause) => pause.clockId === row.id) }))
}

async function readPauses(manager: EntityManager, clocks: readonly ClockRow[]) {
  const where = { clockId: In(clocks.map(({ id }) => id)) }
  const rows = await manager.find(ClockPauseRow, { where, order: { pausedAt: 'ASC', id: 'ASC' } })
  return rows.map((row) => ({
    ...row,
    id: row.id as ClockPauseId,
    pausedById: row.pausedById as HandlerId,
  }))
}

/** Writes what became of a clock: stopped, running again, paused, or moved. */
export async function saveClock(
  manager: EntityManager,
  complaintId: ComplaintId,
  before: Clock,
  after: Clock,
): Promise<void> {
  const { kind, startedAt, aboutId } = after
  const which = { complaintId, kind, startedAt, aboutId: aboutId ?? IsNull() }
  const { dueAt, dueOn, breachAt, stoppedAt } = after
  await manager.update(ClockRow, which, { dueAt, dueOn, breachAt, stoppedAt })
  if (before.pauses === after.pauses) return
  const { id: clockId } = await manager.findOneByOrFail(ClockRow, which)
  const toRow = (pause: ClockPause): ClockPauseRow => ({ ...pause, clockId })
  await saveMembers(manager, ClockPauseRow, before.pauses, after.pauses, toRow)
  // What stands still or was moved is looked at anew.
  await manager.query('update clock set next_step_at = null where id = $1', [clockId])
}

export const toClockRow = (complaintId: string, clock: Clock): ClockRow => ({
  id: newId<'clock'>(),
  complaintId,
  kind: clock.kind,
  aboutId: clock.aboutId,
  startedAt: clock.startedAt,
  dueAt: clock.dueAt,
  dueOn: clock.dueOn,
  breachAt: clock.breachAt,
  calendarBase: clock.calendarBase,
  calendarVersion: clock.calendarVersion,
  stoppedAt: clock.stoppedAt,
})

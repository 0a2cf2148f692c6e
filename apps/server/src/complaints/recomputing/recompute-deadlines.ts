import {
  type Complaint,
  type ComplaintRejection,
  deadlinesMoved,
  recomputeDeadlines as decide,
  type MovedClock,
  type RecomputingFacts,
} from '@waarborg/domain/complaints'
import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import { accepted, type ComplaintId, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { calendarOf, currentCalendar } from '../../deadlines/index.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import {
  type ActContext,
  type ChangeResult,
  type ComplaintChangeInput,
  type Conflict,
  changeComplaint,
  lockForChange,
  notThere,
} from '../acts/change-complaint.js'
import { RecomputationRow } from './recomputation.row.js'

export interface RecomputeDeadlines extends ComplaintChangeInput {
  readonly reason: string
}

const ACT = 'deadlines-recomputed'

/** Computes the running deadlines of a complaint again by the newest calendar, and keeps why (D-3). */
export function recomputeDeadlines(context: ActContext, input: RecomputeDeadlines): Promise<ChangeResult> {
  return changeComplaint(context, ACT, input, async (complaint, manager) => {
    const facts = await factsFor(manager, complaint, context)
    const id = newId<'recomputation'>()
    const outcome = decide(complaint, { id, reason: input.reason }, facts)
    if (!outcome.ok) return outcome
    const { recomputation } = outcome.value
    await manager.insert(RecomputationRow, { ...recomputation, complaintId: complaint.id })
    return outcome
  })
}

export interface WouldMove {
  readonly complaintId: ComplaintId
  readonly moved: readonly MovedClock[]
  readonly newCalendarVersion: number
}

/** What that would move, without doing it. */
export function tryRecompute(
  context: ActContext,
  input: ComplaintChangeInput,
): Promise<Result<WouldMove, ComplaintRejection | Conflict>> {
  const id = decodeId('complaint', input.complaintId)
  if (id === null) return Promise.resolve(refused(notThere))
  return context.office.transact<WouldMove, ComplaintRejection | Conflict>(async (manager) => {
    const { expectedVersion } = input
    const locked = await lockForChange(manager, context, ACT, { id, expectedVersion })
    if (!locked.ok) return locked
    const facts = await factsFor(manager, locked.value, context)
    const moved = deadlinesMoved(locked.value, facts)
    if (!moved.ok) return moved
    return accepted({ complaintId: id, moved: moved.value, newCalendarVersion: facts.calendar.version })
  })
}

async function factsFor(
  manager: EntityManager,
  { clocks }: Complaint,
  { actor, at }: ActContext,
): Promise<RecomputingFacts> {
  const calendars = new Map<number, WorkingCalendar>()
  for (const { stoppedAt, calendarVersion: version } of clocks)
    if (stoppedAt === null && !calendars.has(version))
      calendars.set(version, await calendarOf(manager, version))
  return {
    actor,
    at,
    calendar: await currentCalendar(manager),
    calendarOf: (version) => {
      const calendar = calendars.get(version)
      if (calendar === undefined) throw new Error(`No running clock has calendar version ${version}.`)
      return calendar
    },
  }
}

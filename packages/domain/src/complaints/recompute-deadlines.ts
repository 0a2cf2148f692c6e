import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type HandlerId,
  parseRequiredText,
  type RecomputationId,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Clock } from './clock.js'
import { type ClockUnder, clockUnder } from './clock-under.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import type { OwedMessage } from './owed-message.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

/** That the deadlines of a complaint were computed again, and why; the reason stays inside. */
export interface Recomputation {
  readonly id: RecomputationId
  readonly reason: string
  readonly calendarVersion: number
  readonly recomputedAt: Temporal.Instant
  readonly recomputedById: HandlerId
}

/** The outcome, and the recomputation as it is kept. */
export interface Recomputed extends Outcome {
  readonly recomputation: Recomputation
}

export interface RecomputingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
  /** The newest. */
  readonly calendar: WorkingCalendar
  /** Of a version, as a clock was computed with it. */
  readonly calendarOf: (version: number) => WorkingCalendar
}

/** A running clock, and where it comes. */
export interface MovedClock {
  readonly clock: Clock
  readonly to: ClockUnder
}

/**
 * The running terms are computed again under the newest calendar, for a reason. What was named as a day, stands still
 * or is late already stays as it is; what becomes late by it is told, never silently. @source D-3, D-2
 */
export function recomputeDeadlines(
  complaint: Complaint,
  { id, reason: raw }: { readonly id: RecomputationId; readonly reason: string },
  facts: RecomputingFacts,
): Result<Recomputed, ComplaintRejection> {
  const { actor, at, calendar } = facts
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: 'complaints:reassign' })
  const read = together({
    moved: deadlinesMoved(complaint, facts),
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
  })
  if (!read.ok) return read
  const { moved, reason } = read.value
  return accepted({
    recomputation: {
      id,
      reason,
      calendarVersion: calendar.version,
      recomputedAt: at,
      recomputedById: actor.handlerId,
    },
    complaint: {
      ...complaint,
      clocks: complaint.clocks.map((clock) => {
        const to = moved.find((each) => each.clock === clock)?.to
        return to === undefined ? clock : movedClock(clock, to, id, calendar)
      }),
      version: complaint.version + 1,
    },
    facts: moved.map((each) => recomputed(each, id, calendar)),
    messages: noticeOf(complaint, moved, id),
  })
}

/** What a recompute would move, without doing it; refused where that is nothing. @source D-3 */
export function deadlinesMoved(
  complaint: Complaint,
  { actor, at, calendar: changed, calendarOf }: RecomputingFacts,
): Result<readonly MovedClock[], ComplaintRejection> {
  const transition = transitionFor('RECOMPUTE', 'any', complaint, actor)
  if (!transition.ok) return transition
  const { clocks } = complaint
  const moved = clocks.flatMap((clock): MovedClock[] => {
    if (clock.stoppedAt !== null) return []
    const calendar = calendarOf(clock.calendarVersion)
    const to = clockUnder({ ...clock, startsRound: startsRound(clock, clocks) }, { changed, calendar, at })
    return to === null ? [] : [{ clock, to }]
  })
  return moved.length === 0 ? refused({ kind: 'nothing-to-recompute' }) : accepted(moved)
}

const startsRound = ({ startedAt }: Clock, clocks: readonly Clock[]): boolean =>
  clocks.some((other) => other.kind === 'first-contact' && other.startedAt.equals(startedAt))

const movedClock = (
  clock: Clock,
  { dueAt, dueOn, breachAt }: ClockUnder,
  recomputedInId: RecomputationId,
  { base: calendarBase, version: calendarVersion }: WorkingCalendar,
): Clock => ({ ...clock, dueAt, dueOn, breachAt, calendarBase, calendarVersion, recomputedInId })

const recomputed = (
  { clock, to: { dueOn: on, ...to } }: MovedClock,
  recomputationId: RecomputationId,
  { base: calendarBase, version: calendarVersion }: WorkingCalendar,
): ComplaintFact => ({
  kind: 'clock-recomputed',
  clock: clock.kind,
  aboutId: clock.aboutId,
  recomputationId,
  previousDueAt: clock.dueAt,
  previousCalendarVersion: clock.calendarVersion,
  ...to,
  on,
  calendarBase,
  calendarVersion,
})

/** Of what the receipt told; a day that only the office steers by is nothing to the complainant. */
function noticeOf(
  { id: complaintId, locale }: Complaint,
  moved: readonly MovedClock[],
  recomputationId: RecomputationId,
): readonly OwedMessage[] {
  const placeOf = (kind: Clock['kind']) => moved.find(({ clock }) => clock.kind === kind)?.to
  const contactBy = placeOf('first-contact')?.dueAt ?? null
  const answerBy = placeOf('decision')?.dueOn ?? null
  if (contactBy === null && answerBy === null) return []
  return [{ kind: 'recomputation-notice', complaintId, recomputationId, locale, contactBy, answerBy }]
}

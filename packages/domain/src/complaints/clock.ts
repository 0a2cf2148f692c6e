import type { Temporal } from 'temporal-polyfill'
import type { CalendarBase, ClockEnd, ClockKind, Deadline, Pause } from '../deadlines/index.js'
import type { ClockPauseId, HandlerId, RecomputationId } from '../foundation/index.js'

/** Why a clock stands or stood still; the complainant is told. */
export interface ClockPause extends Pause {
  readonly id: ClockPauseId
  readonly reason: string
  readonly pausedById: HandlerId
}

/**
 * A deadline that runs for one complaint, known by its place among those of the complaint. Its moments are never edited:
 * it is stopped, moved by the working days on which it stood still, or recomputed for a reason. @source D-3
 */
export interface Clock {
  readonly kind: ClockKind
  /** Which agreement or holding reply it waits for; null where a complaint has one of its kind. */
  readonly aboutId: string | null
  readonly startedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
  readonly breachAt: Temporal.Instant
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
  /** When what it waits for happened; never before `startedAt`. */
  readonly stoppedAt: Temporal.Instant | null
  /** Null as long as it runs. */
  readonly stoppedAs: ClockEnd | null
  /** In the order of time. Only what was agreed ever has one. */
  readonly pauses: readonly ClockPause[]
  /** When it last was computed again under a newer calendar; null when it is as it was started. */
  readonly recomputedInId: RecomputationId | null
}

export function clockFor(deadline: Deadline, aboutId: string | null = null): Clock {
  const { kind, startedAt, dueAt, dueOn, breachAt, calendarBase, calendarVersion } = deadline
  return {
    kind,
    aboutId,
    startedAt,
    dueAt,
    dueOn,
    breachAt,
    calendarBase,
    calendarVersion,
    stoppedAt: null,
    stoppedAs: null,
    pauses: [],
    recomputedInId: null,
  }
}

export function runningClock(
  clocks: readonly Clock[],
  kind: ClockKind,
  aboutId: string | null = null,
): Clock | undefined {
  return clocks.find((clock) => isRunning(clock, kind, aboutId))
}

const isRunning = (clock: Clock, kind: ClockKind, aboutId: string | null) =>
  clock.kind === kind && clock.aboutId === aboutId && clock.stoppedAt === null

import type { Temporal } from 'temporal-polyfill'
import type { CalendarBase, ClockKind, Deadline } from '../deadlines/index.js'

/** A deadline that runs for one complaint. Its moments are never edited; it is only stopped. @source D-3 */
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
}

export function clockFor(deadline: Deadline, aboutId: string | null = null): Clock {
  const { kind, startedAt, dueAt, dueOn, breachAt, calendarBase, calendarVersion } = deadline
  return { kind, aboutId, startedAt, dueAt, dueOn, breachAt, calendarBase, calendarVersion, stoppedAt: null }
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

/** The running clock of that kind stops; all others stay as they are. */
export function withClockStopped(
  clocks: readonly Clock[],
  kind: ClockKind,
  at: Temporal.Instant,
  aboutId: string | null = null,
): readonly Clock[] {
  return clocks.map((clock) => (isRunning(clock, kind, aboutId) ? { ...clock, stoppedAt: at } : clock))
}

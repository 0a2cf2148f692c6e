import type { Temporal } from 'temporal-polyfill'
import type { CalendarBase, ClockKind, Deadline } from '../deadlines/index.js'

/** A deadline that runs for one complaint. Its moments are never edited; it is only stopped. @source D-3 */
export interface Clock {
  readonly kind: ClockKind
  readonly startedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
  readonly breachAt: Temporal.Instant
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
  /** When what it waits for happened; never before `startedAt`. */
  readonly stoppedAt: Temporal.Instant | null
}

export function clockFor(deadline: Deadline): Clock {
  const { kind, startedAt, dueAt, dueOn, breachAt, calendarBase, calendarVersion } = deadline
  return { kind, startedAt, dueAt, dueOn, breachAt, calendarBase, calendarVersion, stoppedAt: null }
}

export function runningClock(clocks: readonly Clock[], kind: ClockKind): Clock | undefined {
  return clocks.find((clock) => clock.kind === kind && clock.stoppedAt === null)
}

/** The running clock of that kind stops; all others stay as they are. */
export function withClockStopped(
  clocks: readonly Clock[],
  kind: ClockKind,
  at: Temporal.Instant,
): readonly Clock[] {
  return clocks.map((clock) =>
    clock.kind === kind && clock.stoppedAt === null ? { ...clock, stoppedAt: at } : clock,
  )
}

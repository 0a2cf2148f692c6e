import type { Temporal } from 'temporal-polyfill'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { BeyondHorizon, ClockKind, Deadline } from './deadline.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import type { CalendarBase } from './holidays.js'
import { managementReadingDeadline } from './management-reading-deadline.js'
import { type NotAWorkingDay, promisedDay } from './promised-day.js'
import { promisedDayWithPauses } from './promised-day-with-pauses.js'
import type { Pause } from './standing-still.js'
import type { WorkingCalendar } from './working-calendar.js'

export interface StoredClock {
  readonly kind: ClockKind
  readonly startedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
  readonly breachAt: Temporal.Instant
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
  readonly pauses: readonly Pause[]
}

/** The calendar given is not the one the clock was started with, so its days would tell another story. */
export interface AnotherCalendar {
  readonly kind: 'another-calendar'
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
}

/**
 * The deadline of a clock as it was computed when it started, with its day-by-day explanation. Wants the
 * calendar in the clock's own version; `another-calendar` when that one gives another moment. @source D-3
 */
export function explainDeadline(
  clock: StoredClock,
  calendar: WorkingCalendar,
): Result<Deadline, AnotherCalendar> {
  if (calendar.base !== clock.calendarBase || calendar.version !== clock.calendarVersion)
    return refused(anotherCalendar(clock))
  const same = deadlinesLike(clock, calendar).find((like) => isDeadlineOf(clock, like))
  return same?.ok ? accepted(same.value) : refused(anotherCalendar(clock))
}

export const anotherCalendar = ({ calendarBase, calendarVersion }: StoredClock): AnotherCalendar => ({
  kind: 'another-calendar',
  calendarBase,
  calendarVersion,
})

/** Whether the clock was made so. */
export const isDeadlineOf = (clock: StoredClock, like: Result<Deadline, unknown>): boolean =>
  like.ok && like.value.dueAt.equals(clock.dueAt) && like.value.breachAt.equals(clock.breachAt)

/** All ways in which a clock of its kind can have been made, always in the same order. */
export function deadlinesLike(
  clock: StoredClock,
  calendar: WorkingCalendar,
): readonly Result<Deadline, BeyondHorizon | NotAWorkingDay>[] {
  switch (clock.kind) {
    case 'first-contact':
      return [firstContactDeadline(clock.startedAt, calendar)]
    case 'delay-notice':
      return [delayNoticeDeadline(clock.startedAt, calendar)]
    case 'decision':
      return [
        decisionDeadline(clock.startedAt, calendar, 'pull-back'),
        decisionDeadline(clock.startedAt, calendar, 'roll-forward'),
        promisedDay(clock.kind, { madeAt: clock.startedAt, on: clock.dueOn }, calendar),
      ]
    case 'management-reading':
      return [managementReadingDeadline(clock.startedAt, calendar)]
    case 'agreed-deadline':
    case 'agreement': {
      const { startedAt: madeAt, pauses } = clock
      const on = pauses[0]?.dueOn ?? clock.dueOn
      return [promisedDayWithPauses(clock.kind, { madeAt, on, pauses }, calendar)]
    }
    default:
      return [promisedDay(clock.kind, { madeAt: clock.startedAt, on: clock.dueOn }, calendar)]
  }
}

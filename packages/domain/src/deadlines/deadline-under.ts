import type { Result } from '../foundation/index.js'
import { refused } from '../foundation/index.js'
import type { BeyondHorizon, Deadline } from './deadline.js'
import {
  type AnotherCalendar,
  anotherCalendar,
  deadlinesLike,
  isDeadlineOf,
  type StoredClock,
} from './explain-deadline.js'
import type { NotAWorkingDay } from './promised-day.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * What the deadline of a clock would have been under another calendar, made in the same way; the clock itself never
 * changes. Only a term follows from a calendar: a day that somebody named is what was said. @source D-2, D-3
 * @param calendar the one that the clock was computed with
 */
export function deadlineUnder(
  changed: WorkingCalendar,
  clock: StoredClock,
  calendar: WorkingCalendar,
): Result<Deadline, AnotherCalendar | BeyondHorizon | NotAWorkingDay> {
  const place = deadlinesLike(clock, calendar).findIndex((like) => isDeadlineOf(clock, like))
  return deadlinesLike(clock, changed)[place] ?? refused(anotherCalendar(clock))
}

import type { Temporal } from 'temporal-polyfill'
import { previousDay, type Result, refused } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
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
 * What the deadline of a clock would have been under a changed calendar; the clock itself never changes. A promised
 * day on which nobody would work is pulled back to the working day before. @source D-2, D-3
 * @param calendar the one that the clock was computed with
 */
export function deadlineUnder(
  changed: WorkingCalendar,
  clock: StoredClock,
  calendar: WorkingCalendar,
): Result<Deadline, AnotherCalendar | BeyondHorizon | NotAWorkingDay> {
  const place = deadlinesLike(clock, calendar).findIndex((like) => isDeadlineOf(clock, like))
  const again = deadlinesLike(withWorkingDays(changed, clock), changed)[place]
  return again ?? refused(anotherCalendar(clock))
}

function withWorkingDays(calendar: WorkingCalendar, clock: StoredClock): StoredClock {
  const pulledBack = (on: Temporal.PlainDate) => {
    let workingOn = on
    while (!isWorkingDay(calendar, workingOn)) workingOn = previousDay(workingOn)
    return workingOn
  }
  const pauses = clock.pauses.map((pause) => ({ ...pause, dueOn: pulledBack(pause.dueOn) }))
  return { ...clock, dueOn: pulledBack(clock.dueOn), pauses }
}

import { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  endOfDay,
  isSameDay,
  nextDay,
  type Result,
  startOfDay,
} from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon } from './deadline.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

interface RunOut {
  /** Midnight is of the day that it ends. */
  readonly on: Temporal.PlainDate
  readonly at: Temporal.Instant
}

/**
 * When so much time has passed on a clock that runs all day long on working days and stands still on others. The hours
 * are real ones: a Sunday on which the clocks change has 23 or 25 where the office is open on it. @source D-1
 */
export function afterWorkingTime(
  startedAt: Temporal.Instant,
  term: Temporal.Duration,
  calendar: WorkingCalendar,
): Result<RunOut, BeyondHorizon> {
  const startedOn = civilDateOf(startedAt)
  let left = term.total('milliseconds')
  for (let on = startedOn; !isBeyondHorizon(calendar, on); on = nextDay(on)) {
    if (!isWorkingDay(calendar, on)) continue
    const { epochMilliseconds: from } = isSameDay(on, startedOn) ? startedAt : startOfDay(on)
    const length = endOfDay(on).epochMilliseconds - from
    if (left <= length) return accepted({ on, at: Temporal.Instant.fromEpochMilliseconds(from + left) })
    left -= length
  }
  return beyondHorizon(calendar)
}

import type { Temporal } from 'temporal-polyfill'
import { accepted, civilDateOf, isEarlierDay, nextDay, type Result } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon } from './deadline.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

/** A stretch of time in which a clock stands still. */
export interface Pause {
  readonly pausedAt: Temporal.Instant
  /** Null as long as it stands still. */
  readonly resumedAt: Temporal.Instant | null
  /** The day on which the clock was due when it was paused. */
  readonly dueOn: Temporal.PlainDate
}

/** Whether the clock stood still at the end of that day, so that the day is not used up. */
export function isDayOfPause({ pausedAt, resumedAt }: Pause, on: Temporal.PlainDate): boolean {
  if (isEarlierDay(on, civilDateOf(pausedAt))) return false
  return resumedAt === null || isEarlierDay(on, civilDateOf(resumedAt))
}

/**
 * The day on which a clock is due that runs on. What is paused was promised for the end of a working day, so that the
 * time for it is counted in ends of working days and not in hours: as many of those are left when it runs on as were
 * left when it was paused. The day of pausing is won, that of running on is used up; on and off within one day moves
 * nothing. The calendar is the clock's own: a change of it never alters what was promised. @source D-2, D-3
 */
export function dueAfterPause(
  { pausedAt, dueOn }: Pause,
  resumedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Temporal.PlainDate, BeyondHorizon> {
  const resumedOn = civilDateOf(resumedAt)
  let left = 0
  for (let on = civilDateOf(pausedAt); isEarlierDay(on, resumedOn); on = nextDay(on))
    if (isWorkingDay(calendar, on)) left += 1
  let movedOn = dueOn
  while (left > 0) {
    movedOn = nextDay(movedOn)
    if (isBeyondHorizon(calendar, movedOn)) return beyondHorizon(calendar)
    if (isWorkingDay(calendar, movedOn)) left -= 1
  }
  return accepted(movedOn)
}

import { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  endOfDay,
  isAfter,
  nextDay,
  type Result,
  startOfDay,
} from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, Deadline, ExplainedDay } from './deadline.js'
import { tellDay } from './explained-day.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

const TERM = Temporal.Duration.from({ hours: 24 })

/**
 * When the customer has been spoken to at the latest: 24 real hours on a clock that runs all day long on
 * working days and stands still on others. An office that opens on the Sunday when the clocks change
 * has 23 or 25 hours that day, and the clock counts those. Later than `dueAt` is a breach.
 * @source KP-3, D-1
 */
export function firstContactDeadline(
  receivedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon> {
  const receivedOn = civilDateOf(receivedAt)
  const days: ExplainedDay[] = []
  let left = TERM
  for (let on = receivedOn; !isBeyondHorizon(calendar, on); on = nextDay(on)) {
    const runs = isWorkingDay(calendar, on)
    const runsFrom = on.equals(receivedOn) ? receivedAt : startOfDay(on)
    const runsOutAt = runsFrom.add(left)
    if (runs && !isAfter(runsOutAt, endOfDay(on))) {
      days.push(tellDay(calendar, on, { counts: true, role: 'due' }))
      return accepted(deadline(receivedAt, runsOutAt, on, days, calendar))
    }
    if (runs) left = left.subtract(runsFrom.until(endOfDay(on)))
    const role = on.equals(receivedOn) ? 'receipt' : runs ? 'counts' : 'skipped'
    days.push(tellDay(calendar, on, { counts: runs, role }))
  }
  return beyondHorizon(calendar)
}

function deadline(
  startedAt: Temporal.Instant,
  dueAt: Temporal.Instant,
  dueOn: Temporal.PlainDate,
  days: readonly ExplainedDay[],
  calendar: WorkingCalendar,
): Deadline {
  return {
    kind: 'first-contact',
    startedAt,
    dueAt,
    dueOn,
    breachAt: dueAt,
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    rules: ['KP-3', 'D-1', 'D-3', 'D-13'],
    days,
  }
}

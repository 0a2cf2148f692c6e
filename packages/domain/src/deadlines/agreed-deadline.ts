import type { Temporal } from 'temporal-polyfill'
import { accepted, endOfDay, type Result, refused } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, Deadline } from './deadline.js'
import { tellDay } from './explained-day.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

/** Nobody is there to keep a promise made for this day. @source D-2 */
export interface NotAWorkingDay {
  readonly kind: 'not-a-working-day'
  readonly on: Temporal.PlainDate
}

/** What was agreed with the customer: the end of that day, and a breach at once after it. @source KP-3, D-2 */
export function agreedDeadline(
  agreedAt: Temporal.Instant,
  agreedOn: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon | NotAWorkingDay> {
  if (isBeyondHorizon(calendar, agreedOn)) return beyondHorizon(calendar)
  if (!isWorkingDay(calendar, agreedOn)) return refused({ kind: 'not-a-working-day', on: agreedOn })
  return accepted({
    kind: 'agreed-deadline',
    startedAt: agreedAt,
    dueAt: endOfDay(agreedOn),
    dueOn: agreedOn,
    breachAt: endOfDay(agreedOn),
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    rules: ['KP-3', 'D-2', 'D-3', 'D-13'],
    days: [tellDay(calendar, agreedOn, { counts: true, role: 'due' })],
  })
}

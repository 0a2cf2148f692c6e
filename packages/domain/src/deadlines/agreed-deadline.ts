import type { Temporal } from 'temporal-polyfill'
import type { Result } from '../foundation/index.js'
import type { BeyondHorizon, Deadline } from './deadline.js'
import { type NotAWorkingDay, promisedDay } from './promised-day.js'
import type { WorkingCalendar } from './working-calendar.js'

/** What was agreed with the customer: the end of that day, and a breach at once after it. @source KP-3, D-2 */
export function agreedDeadline(
  agreedAt: Temporal.Instant,
  agreedOn: Temporal.PlainDate,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon | NotAWorkingDay> {
  return promisedDay('agreed-deadline', { madeAt: agreedAt, on: agreedOn }, calendar)
}

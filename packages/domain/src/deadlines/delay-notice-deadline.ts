import type { Temporal } from 'temporal-polyfill'
import type { Result } from '../foundation/index.js'
import type { BeyondHorizon, Deadline } from './deadline.js'
import { deadlineInDays } from './term-in-days.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * When a customer who has to wait longer is told so at the latest: day 21, steered by on the working day
 * before where day 21 is none, whatever the policy for other dates. A breach is what is later than day 21 itself.
 * @source KP-14, D-2
 */
export function delayNoticeDeadline(
  receivedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon> {
  const rules = ['KP-14', 'D-2', 'D-3', 'D-13']
  return deadlineInDays(
    { kind: 'delay-notice', receivedAt, termInDays: 21, rounding: 'pull-back', rules },
    calendar,
  )
}

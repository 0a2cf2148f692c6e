import type { Temporal } from 'temporal-polyfill'
import type { Result } from '../foundation/index.js'
import type { BeyondHorizon, Deadline, Rounding } from './deadline.js'
import { deadlineInDays } from './term-in-days.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * When the complaint is settled at the latest: day 28, moved by the policy where it is no working day. Pulled
 * back, a breach is still only what is later than day 28 itself; rolled forward, what is later than the rolled day.
 * @source KP-14, D-2
 */
export function decisionDeadline(
  receivedAt: Temporal.Instant,
  calendar: WorkingCalendar,
  rounding: Rounding = 'pull-back',
): Result<Deadline, BeyondHorizon> {
  const rules = ['KP-14', 'D-2', 'D-3', 'D-13']
  return deadlineInDays({ kind: 'decision', receivedAt, termInDays: 28, rounding, rules }, calendar)
}

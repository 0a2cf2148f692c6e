import type { Temporal } from 'temporal-polyfill'
import { isLaterDay, type Refused, refused } from '../foundation/index.js'
import type { BeyondHorizon } from './deadline.js'
import type { WorkingCalendar } from './working-calendar.js'

/** Whether the calendar decides about the day; its horizon itself is the last day that it does. @source D-3 */
export function isBeyondHorizon(calendar: WorkingCalendar, on: Temporal.PlainDate): boolean {
  return isLaterDay(on, calendar.horizonOn)
}

export function beyondHorizon(calendar: WorkingCalendar): Refused<BeyondHorizon> {
  return refused({ kind: 'beyond-calendar-horizon', horizonOn: calendar.horizonOn })
}

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

/** What a day is promised for, and by which rules. */
const REASONS = {
  'agreed-deadline': ['KP-3', 'D-2', 'D-3', 'D-13'],
  agreement: ['KP-7', 'D-2', 'D-3', 'D-13'],
  'holding-reply': ['OS-4', 'D-2', 'D-3', 'D-13'],
  decision: ['KP-14', 'D-2', 'D-3', 'D-13'],
  aftercare: ['KM-10', 'KP-8', 'D-2', 'D-13'],
} as const

/** A working day that somebody named: the end of that day, and a breach at once after it. @source D-2 */
export function promisedDay(
  kind: keyof typeof REASONS,
  { madeAt, on }: { readonly madeAt: Temporal.Instant; readonly on: Temporal.PlainDate },
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon | NotAWorkingDay> {
  if (isBeyondHorizon(calendar, on)) return beyondHorizon(calendar)
  if (!isWorkingDay(calendar, on)) return refused({ kind: 'not-a-working-day', on })
  return accepted({
    kind,
    startedAt: madeAt,
    dueAt: endOfDay(on),
    dueOn: on,
    breachAt: endOfDay(on),
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    pauses: [],
    rules: REASONS[kind],
    days: [tellDay(calendar, on, { counts: true, role: 'due' })],
  })
}

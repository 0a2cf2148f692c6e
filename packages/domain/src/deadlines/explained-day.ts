import type { Temporal } from 'temporal-polyfill'
import { dayKind } from './day-kind.js'
import type { ExplainedDay } from './deadline.js'
import type { WorkingCalendar } from './working-calendar.js'

type Telling = Pick<ExplainedDay, 'counts' | 'role'>

/** A day told with why the office works on it or not. */
export function tellDay(calendar: WorkingCalendar, on: Temporal.PlainDate, telling: Telling): ExplainedDay {
  const { working: _, ...why } = dayKind(calendar, on)
  return { on, ...telling, ...why }
}

/** A day that counts, or not, whatever the office does on it. */
export function tellCalendarDay(on: Temporal.PlainDate, telling: Telling): ExplainedDay {
  return { on, ...telling, reason: 'calendar-day' }
}

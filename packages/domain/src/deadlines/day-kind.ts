import type { Temporal } from 'temporal-polyfill'
import { isSameDay, placeOfDay } from '../foundation/index.js'
import { type HolidayName, holidaysOf } from './holidays.js'
import type { WorkingCalendar } from './working-calendar.js'

export type DayKind =
  | { readonly working: true; readonly reason: 'working-day' | 'organisation-open'; readonly name?: string }
  | {
      readonly working: false
      readonly reason: 'weekend' | 'holiday' | 'organisation-closed'
      /** Also on a weekend, when the holiday falls on one. */
      readonly holiday?: HolidayName
      /** What the organisation calls its own day. */
      readonly name?: string
    }

/** Whether the office works that day, and why: the organisation's own days first, then weekend, then holiday. */
export function dayKind(calendar: WorkingCalendar, on: Temporal.PlainDate): DayKind {
  const own = calendar.organisationDays.find((day) => day.on.equals(on))
  if (own?.working) return { working: true, reason: 'organisation-open', name: own.name }
  if (own) return { working: false, reason: 'organisation-closed', name: own.name }
  const holiday = holidaysOf(calendar.base, on.year).find((known) => isSameDay(known.on, on))?.holiday
  if (on.dayOfWeek > 5) return { working: false, reason: 'weekend', ...(holiday ? { holiday } : {}) }
  return holiday ? { working: false, reason: 'holiday', holiday } : { working: true, reason: 'working-day' }
}

/** Clocks that start on one day ask of the same days, so that what was said is kept, of some ten years of days. */
const said = new WeakMap<WorkingCalendar, Map<number, boolean>>()
const DAYS_KEPT = 4_000

export function isWorkingDay(calendar: WorkingCalendar, on: Temporal.PlainDate): boolean {
  const days = daysSaidOf(calendar)
  const place = placeOfDay(on)
  const known = days.get(place) ?? dayKind(calendar, on).working
  days.set(place, known)
  return known
}

function daysSaidOf(calendar: WorkingCalendar): Map<number, boolean> {
  const known = said.get(calendar)
  if (known !== undefined && known.size < DAYS_KEPT) return known
  const days = new Map<number, boolean>()
  said.set(calendar, days)
  return days
}

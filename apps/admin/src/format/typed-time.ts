import { plusDays } from './office-time.js'

/**
 * A day as people type it: `23-11-2026`, `23/11/26`, `23 11`, `2026-11-23`, or a number of days ago as `-1`.
 * @param today gives the year of a day without one, and where counting days starts
 * @returns `2026-11-23`, or nothing when it is no day of the calendar
 */
export function typedDay(text: string, today: string): string | undefined {
  const typed = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const ago = /^[-+]\d{1,3}$/.exec(typed)
  if (ago) return plusDays(today, Number(typed))
  const written = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(typed)
  if (!written) return undefined
  const [, day, month, year] = written
  const full = year === undefined ? Number(today.slice(0, 4)) : Number(year) + (year.length === 2 ? 2000 : 0)
  return calendarDay(full, Number(month), Number(day))
}

/** A time as people type it: `14:05`, `14.05`, `1405`, `9`. Nothing when it is no time of a day. */
export function typedTime(text: string): string | undefined {
  const written = /^(\d{1,2})(?:[:.,h ]?(\d{2}))?$/.exec(text.trim())
  if (!written) return undefined
  const [, hours = '', minutes = '00'] = written
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const lastOfMonth = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= lastOfMonth ? on : undefined
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

import { Temporal } from 'temporal-polyfill'
import { easterSunday } from './easter.js'

export type HolidayName =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day'

/** `nl-legal` is the list in law; `nl-office` is what offices keep: not Good Friday, 5 May once in five years. */
export type CalendarBase = 'nl-office' | 'nl-legal'

export interface Holiday {
  readonly on: Temporal.PlainDate
  readonly holiday: HolidayName
}

const computed = new Map<string, readonly Holiday[]>()

/**
 * The year's holidays in the order of their days; two can fall on one day (5 May 2016). The King's
 * birthday is kept as it has been since 2014, for every year. @source D-3
 */
export function holidaysOf(base: CalendarBase, year: number): readonly Holiday[] {
  const key = `${base} ${year}`
  const known = computed.get(key) ?? computeHolidays(base, year)
  computed.set(key, known)
  return known
}

function computeHolidays(base: CalendarBase, year: number): readonly Holiday[] {
  const day = (month: number, of: number) => Temporal.PlainDate.from({ year, month, day: of })
  const easter = easterSunday(year)
  const isOffice = base === 'nl-office'
  const kingsDay = day(4, 27)
  const holidays: Holiday[] = [
    { on: day(1, 1), holiday: 'new-year' },
    ...(isOffice ? [] : [{ on: easter.subtract({ days: 2 }), holiday: 'good-friday' as const }]),
    { on: easter.add({ days: 1 }), holiday: 'easter-monday' },
    { on: kingsDay.dayOfWeek === 7 ? day(4, 26) : kingsDay, holiday: 'kings-day' },
    ...(isOffice && year % 5 !== 0 ? [] : [{ on: day(5, 5), holiday: 'liberation-day' as const }]),
    { on: easter.add({ days: 39 }), holiday: 'ascension-day' },
    { on: easter.add({ days: 50 }), holiday: 'whit-monday' },
    { on: day(12, 25), holiday: 'christmas-day' },
    { on: day(12, 26), holiday: 'boxing-day' },
  ]
  return holidays.sort((one, other) => Temporal.PlainDate.compare(one.on, other.on))
}

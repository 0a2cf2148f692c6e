import { isWorkingDay } from '@waarborg/domain/deadlines'
import { civilDateOf, isAfter, ZONE } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { nlOfficeCalendar } from '../deadlines/index.js'

const OPENS = Temporal.PlainTime.from('08:45')
const CLOSES = Temporal.PlainTime.from('17:20')
const SECONDS_OF_A_DAY = OPENS.until(CLOSES).total('seconds')

export const at = (on: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant =>
  on.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant()

export const isOfficeDay = (on: Temporal.PlainDate): boolean => isWorkingDay(nlOfficeCalendar, on)

/** The moment after so many minutes in which somebody is at a desk. */
export function afterOfficeMinutes(from: Temporal.Instant, minutes: number): Temporal.Instant {
  let on = civilDateOf(from)
  let left = Math.round(minutes * 60)
  for (let begins = from; ; begins = at(on, OPENS)) {
    const closes = at(on, CLOSES)
    const starts = isAfter(at(on, OPENS), begins) ? at(on, OPENS) : begins
    const atDesk = isOfficeDay(on) && isAfter(closes, starts) ? starts.until(closes).total('seconds') : 0
    const seconds = Math.floor(atDesk)
    if (seconds > left) return starts.add({ seconds: left })
    left -= seconds
    on = on.add({ days: 1 })
  }
}

/** The moment in an office day, as a share of it between 0 and 1. */
export const inOfficeHours = (on: Temporal.PlainDate, share: number): Temporal.Instant =>
  at(on, OPENS).add({ seconds: Math.floor(SECONDS_OF_A_DAY * share) })

/** That day, or the next on which the office works. */
export function officeDayFrom(on: Temporal.PlainDate): Temporal.PlainDate {
  return isOfficeDay(on) ? on : officeDayFrom(on.add({ days: 1 }))
}

/** That day, or the last before it on which the office worked. */
export function officeDayUntil(on: Temporal.PlainDate): Temporal.PlainDate {
  return isOfficeDay(on) ? on : officeDayUntil(on.subtract({ days: 1 }))
}

/** So many office days later; none earlier than it began for 0. */
export function officeDaysAfter(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let on = from
  for (let left = days; left > 0; left -= 1) on = officeDayFrom(on.add({ days: 1 }))
  return on
}

/** All office days from and including both. */
export function officeDaysBetween(from: Temporal.PlainDate, until: Temporal.PlainDate): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = []
  for (let on = from; Temporal.PlainDate.compare(on, until) <= 0; on = on.add({ days: 1 }))
    if (isOfficeDay(on)) days.push(on)
  return days
}

import { isWorkingDay } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import { nlOfficeCalendar } from '../deadlines/nl-office-calendar.js'

const after = (days: number) => Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days })

const asTyped = (on: Temporal.PlainDate) =>
  on.toLocaleString('nl', { day: '2-digit', month: '2-digit', year: 'numeric' })

/** The day so many days from the real today, as people type it. */
export const typedDay = (daysFromNow: number): string => asTyped(after(daysFromNow))

/** The first day from then on, on which a new office works. */
export function typedWorkingDay(daysFromNow: number): string {
  let on = after(daysFromNow)
  while (!isWorkingDay(nlOfficeCalendar, on)) on = on.add({ days: 1 })
  return asTyped(on)
}

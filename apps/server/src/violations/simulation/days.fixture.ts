import { Temporal } from 'temporal-polyfill'
import type { Day } from './happened.fixture.js'

const ZERO = Temporal.PlainDate.from('1970-01-01')

export const dayOf = (text: string): Day => ZERO.until(text).days

export const textOf = (day: Day): string => ZERO.add({ days: day }).toString()

/** The same day so many months later, or the last of that month when it is shorter. */
export const addMonths = (day: Day, months: number): Day =>
  dayOf(ZERO.add({ days: day }).add({ months }).toString())

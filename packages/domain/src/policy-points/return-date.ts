import type { Temporal } from 'temporal-polyfill'
import { civilDateOf } from '../foundation/index.js'

/**
 * The day on which points come back: so many civil days after the day in Amsterdam on which they were booked.
 * @source BP-3, D-4
 */
export function returnDate(bookedAt: Temporal.Instant, returnInDays: number): Temporal.PlainDate {
  return civilDateOf(bookedAt).add({ days: returnInDays })
}

import type { Temporal } from 'temporal-polyfill'
import { promisedDay, type WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  civilDateOf,
  type FieldPath,
  isEarlierDay,
  type Result,
  refused,
} from '../foundation/index.js'
import { type Clock, clockFor } from './clock.js'
import type { ComplaintRejection } from './complaint-rejection.js'

interface Promised {
  readonly kind: 'agreement' | 'holding-reply'
  readonly aboutId: string
  readonly on: Temporal.PlainDate
  readonly path: FieldPath
}

/** The clock of a working day from today on that was promised now. @source D-2, D-3 */
export function parsePromisedDay(
  { kind, aboutId, on, path }: Promised,
  now: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Clock, ComplaintRejection> {
  const earliestOn = civilDateOf(now)
  if (isEarlierDay(on, earliestOn)) return refused({ kind: 'deadline-in-the-past', path, earliestOn })
  const day = promisedDay(kind, { madeAt: now, on }, calendar)
  if (!day.ok) return refused(...day.rejections.map((rejection) => ({ ...rejection, path })))
  return accepted(clockFor(day.value, aboutId))
}

import type { Temporal } from 'temporal-polyfill'
import { civilDateOf } from '../foundation/index.js'
import type { ImportedComplaint } from './imported-complaint.js'

/** How long a complaint is kept after its last end: never shorter and never longer. @source KP-15 */
const MONTHS_TO_KEEP = { least: 12, most: 36 } as const

/**
 * The last day on which a complaint is kept that ended on this one; in a month that is too short, its last day.
 * @source KP-15, D-12
 */
export function keptUntil(endedOn: Temporal.PlainDate, monthsToKeep: number): Temporal.PlainDate {
  const { least, most } = MONTHS_TO_KEEP
  return endedOn.add({ months: Math.min(Math.max(monthsToKeep, least), most) })
}

/**
 * The same of what was settled elsewhere: from the day on which it was settled there, or at the latest had been when it
 * came here. Null when the source withheld the complainant, so that there is nobody whose data could go. @source KP-15
 */
export function historyKeptUntil(
  {
    complainant,
    settledOn,
    registeredAt,
  }: Pick<ImportedComplaint, 'settledOn' | 'registeredAt'> & {
    readonly complainant: object | null
  },
  monthsToKeep: number,
): Temporal.PlainDate | null {
  if (complainant === null) return null
  return keptUntil(settledOn ?? civilDateOf(registeredAt), monthsToKeep)
}

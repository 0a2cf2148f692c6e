import { accepted, type FieldPath, type FieldRejection, type Result, refused } from '../foundation/index.js'
import type { CompensationBand } from './compensation-band.js'
import { MAXIMUM_AMOUNT } from './parse-verdict.js'

/** Within how many hours an assignment should be confirmed, both ends included. @source KM-16 */
const [FEWEST_HOURS, MOST_HOURS] = [1, 240]

export type PolicyRejection =
  | FieldRejection
  | {
      readonly kind: 'not-between'
      readonly path: FieldPath
      readonly minimum: number
      readonly maximum: number
    }
  | { readonly kind: 'band-upside-down'; readonly path: FieldPath }
  | { readonly kind: 'as-it-is'; readonly path: FieldPath }

/** After how many hours coordinators are told that nobody confirmed an assignment. @source KM-16 */
export function changeHoursToConfirm(present: number, hours: number): Result<number, PolicyRejection> {
  const path = ['hoursToConfirm']
  if (!Number.isInteger(hours) || hours < FEWEST_HOURS || hours > MOST_HOURS)
    return refused({ kind: 'not-between', path, minimum: FEWEST_HOURS, maximum: MOST_HOURS })
  return hours === present ? refused({ kind: 'as-it-is', path }) : accepted(hours)
}

interface WantedBand {
  readonly fromCents: number | null
  readonly toCents: number | null
}

/**
 * The band that a category then has of its own; null when it has the standard one again, which is asked by leaving
 * both ends out. @source KM-6
 */
export function changeBand(
  present: CompensationBand | null,
  { fromCents, toCents }: WantedBand,
): Result<CompensationBand | null, PolicyRejection> {
  if (fromCents === null && toCents === null)
    return present === null ? refused({ kind: 'as-it-is', path: ['toCents'] }) : accepted(null)
  const faults = [...endFaults(fromCents, 'fromCents'), ...endFaults(toCents, 'toCents')]
  if (fromCents === null || toCents === null || faults.length > 0) return refused(...faults)
  if (fromCents > toCents) return refused({ kind: 'band-upside-down', path: ['toCents'] })
  if (present !== null && present.fromCents === fromCents && present.toCents === toCents)
    return refused({ kind: 'as-it-is', path: ['toCents'] })
  return accepted({ fromCents, toCents })
}

function endFaults(cents: number | null, field: string): readonly PolicyRejection[] {
  if (cents === null) return [{ kind: 'required', path: [field] }]
  if (Number.isInteger(cents) && cents >= 0 && cents <= MAXIMUM_AMOUNT) return []
  return [{ kind: 'not-between', path: [field], minimum: 0, maximum: MAXIMUM_AMOUNT }]
}

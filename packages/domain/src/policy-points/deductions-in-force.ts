import type { Temporal } from 'temporal-polyfill'
import { isLaterDay, previousDay } from '../foundation/index.js'
import { closureInForce } from './closure-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction, LedgerEntry } from './ledger-entry.js'
import { standingWeight } from './standing-weight.js'

export interface InForce {
  readonly deduction: Deduction
  /** What is left of it, above 0. */
  readonly points: number
}

/** The deductions that count at the end of a day, in the order in which they were written. */
export function deductionsInForce(
  entries: readonly LedgerEntry[],
  on: Temporal.PlainDate,
): readonly InForce[] {
  return entriesOfKind(entries, 'DEDUCTION')
    .filter(({ effectiveOn }) => !isLaterDay(effectiveOn, on))
    .filter((deduction) => !hasReturned(deduction, entries, on))
    .map((deduction) => ({ deduction, points: standingWeight(deduction, entries) }))
    .filter(({ points }) => points > 0)
}

/**
 * Whether the points were back by the end of the day. A closure before the date stops them; on the date itself they
 * are back first, at 00:00. @source BP-3, BP-5
 */
export function hasReturned(
  { returnsOn }: Deduction,
  entries: readonly LedgerEntry[],
  on: Temporal.PlainDate,
): boolean {
  return !isLaterDay(returnsOn, on) && closureInForce(entries, previousDay(returnsOn)) === undefined
}

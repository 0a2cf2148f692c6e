import { accepted, type Result, refused, type ViolationId } from '../foundation/index.js'
import type { Account } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction } from './ledger-entry.js'
import { lowerDeductions } from './lower-deductions.js'
import type { PointsOutcome } from './points-outcome.js'
import type { PointsRejection } from './points-rejection.js'
import { standingWeight } from './standing-weight.js'

export interface Lowering {
  readonly violationId: ViolationId
  /** 0 withdraws it. */
  readonly lowersTo: number
}

/**
 * A violation weighs less, or nothing, as if it had never been more: on all that it reached, with closures and the
 * block computed anew. Nothing is ever made heavier. @source D-7
 */
export function lowerViolation(
  { violationId, lowersTo }: Lowering,
  facts: BookingFacts,
): Result<PointsOutcome, PointsRejection> {
  const standing = weightOf(violationId, facts.accounts)
  if (standing === null) return refused({ kind: 'nothing-to-lower', path: ['violationId'] })
  if (!Number.isSafeInteger(lowersTo) || lowersTo < 0)
    return refused({ kind: 'not-whole-points', path: ['lowersTo'] })
  if (lowersTo >= standing) return refused({ kind: 'not-lighter', path: ['lowersTo'], standing })
  const which = (deduction: Deduction) => deduction.violationId === violationId
  return accepted(lowerDeductions({ lowersTo, which }, facts))
}

/** What it weighs where it weighs most; null when it weighs nothing anywhere. */
function weightOf(violationId: ViolationId, accounts: readonly Account[]): number | null {
  const weights = accounts.flatMap(({ entries }) =>
    entriesOfKind(entries, 'DEDUCTION')
      .filter((deduction) => deduction.violationId === violationId)
      .map((deduction) => standingWeight(deduction, entries)),
  )
  const most = Math.max(0, ...weights)
  return most === 0 ? null : most
}

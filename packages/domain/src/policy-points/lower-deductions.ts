import { civilDateOf } from '../foundation/index.js'
import { type Account, withEntries } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction } from './ledger-entry.js'
import { lowerDeduction } from './lower-deduction.js'
import type { PointsOutcome } from './points-outcome.js'
import { restorePoints } from './restore-points.js'
import { standingWeight } from './standing-weight.js'

interface Lowered {
  /** 0 withdraws them. */
  readonly lowersTo: number
  readonly which: (deduction: Deduction, account: Account) => boolean
}

/**
 * These deductions weigh less, or nothing, as if they had never been more; what came back until today is written down
 * before, so that it is not given twice. Those that weigh no more already stay as they are. @source D-7
 */
export function lowerDeductions(
  { lowersTo, which }: Lowered,
  { accounts, recording, circumstances }: BookingFacts,
): PointsOutcome {
  const today = civilDateOf(recording.at)
  const returned = accounts.flatMap(({ entries }) => restorePoints(entries, today, recording))
  const lowered = withEntries(accounts, returned).flatMap((account) =>
    entriesOfKind(account.entries, 'DEDUCTION')
      .filter((deduction) => which(deduction, account))
      .filter((deduction) => standingWeight(deduction, account.entries) > lowersTo)
      .map((deduction) => lowerDeduction(deduction, lowersTo, account.entries, recording)),
  )
  return conclude({ before: accounts, added: [...returned, ...lowered], recording, circumstances })
}

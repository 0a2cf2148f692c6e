import { civilDateOf } from '../foundation/index.js'
import type { Deduction, LedgerEntry, Withdrawal } from './ledger-entry.js'
import { notOffsetYet } from './not-offset-yet.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'
import { standingWeight } from './standing-weight.js'

/** The entry that lowers a deduction, to 0 when it is withdrawn; what had returned is not given twice. @source D-7 */
export function lowerDeduction(
  deduction: Deduction,
  lowersTo: number,
  entries: readonly LedgerEntry[],
  recording: Recording,
): Withdrawal {
  const lessened = standingWeight(deduction, entries) - lowersTo
  return {
    ...recorded(deduction.sellerId, civilDateOf(recording.at), recording),
    kind: 'WITHDRAWAL',
    points: Math.min(lessened, notOffsetYet(deduction, entries)),
    offsetsId: deduction.id,
    lowersTo,
  }
}

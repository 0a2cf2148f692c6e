import type { Temporal } from 'temporal-polyfill'
import { hasReturned } from './deductions-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { LedgerEntry, Restoration } from './ledger-entry.js'
import { notOffsetYet } from './not-offset-yet.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'

/**
 * The entries for what came back by that day and was not written down yet, each on its own date however late it is
 * written. They change no balance. @source BP-3, D-4
 */
export function restorePoints(
  entries: readonly LedgerEntry[],
  on: Temporal.PlainDate,
  recording: Recording,
): readonly Restoration[] {
  return entriesOfKind(entries, 'DEDUCTION')
    .filter((deduction) => hasReturned(deduction, entries, on) && notOffsetYet(deduction, entries) > 0)
    .map((deduction) => ({
      ...recorded(deduction.sellerId, deduction.returnsOn, recording),
      kind: 'RESTORATION',
      points: notOffsetYet(deduction, entries),
      offsetsId: deduction.id,
    }))
}

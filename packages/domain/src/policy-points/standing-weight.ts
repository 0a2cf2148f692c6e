import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction, LedgerEntry } from './ledger-entry.js'

/** What a deduction weighs by all that is in these entries; 0 when it was withdrawn. @source D-7 */
export function standingWeight(deduction: Deduction, entries: readonly LedgerEntry[]): number {
  const lowered = entriesOfKind(entries, 'WITHDRAWAL').filter(({ offsetsId }) => offsetsId === deduction.id)
  return Math.min(deduction.points, ...lowered.map(({ lowersTo }) => lowersTo))
}

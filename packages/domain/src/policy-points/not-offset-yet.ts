import type { Deduction, LedgerEntry } from './ledger-entry.js'

/** What neither returned nor was withdrawn, as it was written down: so much can still be given back. */
export function notOffsetYet(deduction: Deduction, entries: readonly LedgerEntry[]): number {
  const offsets = entries.map((entry) =>
    'offsetsId' in entry && entry.offsetsId === deduction.id ? entry.points : 0,
  )
  return deduction.points - offsets.reduce((sum, points) => sum + points, 0)
}

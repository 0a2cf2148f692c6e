import type { LedgerEntry, LedgerEntryKind } from './ledger-entry.js'

export function entriesOfKind<Kind extends LedgerEntryKind>(
  entries: readonly LedgerEntry[],
  kind: Kind,
): readonly Extract<LedgerEntry, { readonly kind: Kind }>[] {
  return entries.filter(
    (entry): entry is Extract<LedgerEntry, { readonly kind: Kind }> => entry.kind === kind,
  )
}

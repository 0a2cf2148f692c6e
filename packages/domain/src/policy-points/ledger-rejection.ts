import type { LedgerEntryId } from '../foundation/index.js'

/** Why something cannot stand in the ledger. */
export type LedgerRejection =
  | { readonly kind: 'not-opened-yet' | 'opened-already' }
  | { readonly kind: 'not-whole-points'; readonly points: number }
  /** Nothing with this id that it could offset or annul is in the ledger of this account. */
  | { readonly kind: 'names-nothing'; readonly id: LedgerEntryId }
  | { readonly kind: 'offsets-too-much'; readonly left: number }
  | { readonly kind: 'deducted-already'; readonly id: LedgerEntryId }
  | { readonly kind: 'closed-already' | 'annulled-already' }

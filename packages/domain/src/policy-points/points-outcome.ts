import type { LedgerEntryId, OwnershipId, SellerId, ViolationId } from '../foundation/index.js'
import type { AccountState } from '../sellers/index.js'
import type { Balance } from './balance.js'
import type { ClosureGround, LedgerEntry } from './ledger-entry.js'
import type { Standing } from './standing-of.js'

/** What an act does, or would do, to the points of a trader. */
export interface PointsOutcome {
  /** Every account it changes anything of. */
  readonly effects: readonly AccountEffect[]
  /** To be written down in this order, all or none. */
  readonly entries: readonly LedgerEntry[]
  readonly blocks: readonly BlockChange[]
  readonly notices: readonly PointsNotice[]
  /** Something comes to 0 by it that was not closed yet, so that nobody does it alone. @source D-6 */
  readonly needsSecondPerson: boolean
}

export interface AccountEffect {
  readonly sellerId: SellerId
  /** `null` when it was opened by this very act. */
  readonly before: Balance | null
  readonly after: Balance
  /** As it was last written down. */
  readonly stateBefore: AccountState
  readonly standingAfter: Standing
  /** The numbers of points left at which the policy warns and that were passed or reached. */
  readonly warnings: readonly number[]
}

/** Whether a new account can be opened on the register number. @source BP-5, D-7 */
export interface BlockChange {
  readonly ownershipId: OwnershipId
  readonly change: 'PUT' | 'LIFTED'
}

/** What a seller has to be told; the words belong to the letters. @source BP-2, BP-8 */
export type PointsNotice =
  | { readonly kind: 'points-deducted'; readonly sellerId: SellerId; readonly entryId: LedgerEntryId }
  | { readonly kind: 'points-lowered'; readonly sellerId: SellerId; readonly entryId: LedgerEntryId }
  | { readonly kind: 'points-returned'; readonly sellerId: SellerId; readonly entryId: LedgerEntryId }
  | { readonly kind: 'points-warning'; readonly sellerId: SellerId; readonly warnAt: number }
  /** A violation of 0 points. */
  | { readonly kind: 'note-made'; readonly sellerId: SellerId; readonly violationId: ViolationId }
  | { readonly kind: 'account-suspended'; readonly sellerId: SellerId }
  | { readonly kind: 'suspension-ended'; readonly sellerId: SellerId }
  | { readonly kind: 'account-closed'; readonly sellerId: SellerId; readonly ground: ClosureGround }
  | { readonly kind: 'account-reopened'; readonly sellerId: SellerId }
  /** It stays closed, for another reason or from another day than was said. */
  | {
      readonly kind: 'closing-reasons-corrected'
      readonly sellerId: SellerId
      readonly ground: ClosureGround
    }

import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, LedgerEntryId, SellerId } from '../foundation/index.js'

/** What every entry that is written by one act has in common. */
export interface Recording {
  readonly at: Temporal.Instant
  /** Null for the office's own machinery. */
  readonly actorId: HandlerId | null
  readonly reason: string
  readonly policyVersion: number
  /** Gives an id that nothing has. */
  readonly newId: () => LedgerEntryId
  /** Gives the place after the last entry of the trader of that account; asked again, the one after that. */
  readonly nextPosition: (sellerId: SellerId) => number
}

import type { Temporal } from 'temporal-polyfill'
import type { Channel } from '../complaints/index.js'
import type { CategoryId, HandlerId, SafetySignalId, SellerId } from '../foundation/index.js'

/** Something dangerous that the office was told of, without anybody who told it. @source D-17 */
export interface SafetySignal {
  readonly id: SafetySignalId
  /** What is dangerous. */
  readonly danger: string
  readonly product: string | null
  readonly orderNumber: string | null
  readonly sellerId: SellerId | null
  /** The seller in words, where it is not known. */
  readonly sellerName: string | null
  readonly categoryId: CategoryId | null
  readonly channel: Channel
  /** When it reached the office. */
  readonly receivedAt: Temporal.Instant
  readonly recordedAt: Temporal.Instant
  /** Null where it was left on the public page. */
  readonly recordedById: HandlerId | null
  /** Null while it is open. */
  readonly handling: Handling | null
  readonly version: number
}

export interface Handling {
  /** What was done about the danger. */
  readonly done: string
  readonly at: Temporal.Instant
  readonly byId: HandlerId
}

export type SafetySignalState = 'OPEN' | 'HANDLED'

/** In code points. */
export const MAXIMUM_DANGER = 5_000
export const MAXIMUM_DONE = 5_000

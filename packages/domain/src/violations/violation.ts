import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, PolicyCategoryId, SellerId, ViolationId } from '../foundation/index.js'
import type { DecidedViolation } from '../policy-points/index.js'
import type { Objection } from './objection.js'
import type { Reasons } from './reasons.js'
import type { ViolationState } from './violation-state.js'

/** A breach of the terms by a seller, from the report on. */
export interface Violation {
  readonly id: ViolationId
  readonly state: ViolationState
  /** The account of the deed. */
  readonly sellerId: SellerId
  readonly categoryId: PolicyCategoryId
  readonly deedOn: Temporal.PlainDate
  /** Without a trace of who complained. @source D-10 */
  readonly facts: string
  /** The last that was recorded; null before the seller was heard or urgency was recorded. */
  readonly hearing: Hearing | null
  /** Null before it was decided, after a second person sent it back, and when it was decided elsewhere. */
  readonly decision: Decision | null
  readonly objection: Objection | null
  /** What it weighs since it was lowered; null while it weighs what was decided. */
  readonly loweredTo: number | null
  readonly version: number
}

/** The seller is heard before the decision, unless waiting for it would do harm. */
export type Hearing =
  | { readonly kind: 'HEARD'; readonly heardOn: Temporal.PlainDate; readonly account: string }
  | { readonly kind: 'URGENT'; readonly reason: string }

/** What an officer decided. */
export interface Decision extends Pick<DecidedViolation, 'weight' | 'reach' | 'ground'> {
  /** Neutral: it is kept in the ledger for good. */
  readonly reason: string
  /** Null of what was booked before reasons were kept. */
  readonly reasons: Reasons | null
  readonly decidedById: HandlerId
  readonly decidedAt: Temporal.Instant
  /** The second person; null where none was needed, or none agreed yet. */
  readonly confirmedById: HandlerId | null
}

import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, ObjectionId, SellerContactId } from '../foundation/index.js'

/** So long after the notice was delivered an objection can be made, also after a closure. */
export const OBJECTED_WITHIN_MONTHS = 6
/** So long after it was made it is decided. */
export const DECIDED_WITHIN_DAYS = 28

/** Nothing is ever made heavier. @source D-7 */
export type ObjectionResult = 'MAINTAINED' | 'LOWERED' | 'WITHDRAWN'

/** By one of those whom a violation reached, for all of them. */
export interface Objection {
  readonly id: ObjectionId
  readonly filedAt: Temporal.Instant
  /** Who speaks for the seller; null when staff registered it. */
  readonly filedByContactId: SellerContactId | null
  readonly registeredById: HandlerId | null
  readonly grounds: string
  /** The last day on which it is decided in time. */
  readonly dueOn: Temporal.PlainDate
  /** Null while it runs. */
  readonly ruling: Ruling | null
}

export interface Ruling {
  readonly result: ObjectionResult
  /** What it weighs afterwards; null when it was maintained. */
  readonly lowersTo: number | null
  readonly reasons: string
  readonly decidedById: HandlerId
  readonly decidedAt: Temporal.Instant
}

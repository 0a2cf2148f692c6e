import type { Temporal } from 'temporal-polyfill'
import type { LedgerEntryId, LinkId, OwnershipId, ViolationId } from '../foundation/index.js'
import type { ForceMajeure } from './force-majeure.js'
import type { Policy } from './policy.js'

/** What decides beside the ledgers whether and when an account closes, and what is booked at all. */
export interface Circumstances {
  readonly policies: readonly Policy[]
  readonly deliveries: readonly Delivery[]
  readonly objections: readonly Objection[]
  readonly links: readonly Link[]
  readonly proofs: readonly Proof[]
  /** All that stands. */
  readonly forceMajeure: readonly ForceMajeure[]
}

/** The notice of a deduction reached the seller; a bounced one is not among them. */
export interface Delivery {
  readonly deductionId: LedgerEntryId
  readonly on: Temporal.PlainDate
}

/** By one of those whom a violation reached, for all of them. */
export interface Objection {
  readonly violationId: ViolationId
  /** One that comes after a closing, be it on the same day, changes nothing until it is decided. */
  readonly filedAt: Temporal.Instant
  /** `null` while it runs. */
  readonly decidedOn: Temporal.PlainDate | null
}

/** Two register numbers are related; it carries deductions where the category says so, and never a closure. */
export interface Link {
  readonly linkId: LinkId
  readonly ownershipIds: readonly [OwnershipId, OwnershipId]
  readonly sinceOn: Temporal.PlainDate
  /** The first day on which they no longer were; `null` while they are. */
  readonly untilOn: Temporal.PlainDate | null
}

/** Two register numbers are of the same legal person, so that one falls with the other. @source D-15 */
export interface Proof {
  readonly ownershipIds: readonly [OwnershipId, OwnershipId]
  readonly provenOn: Temporal.PlainDate
}

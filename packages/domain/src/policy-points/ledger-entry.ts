import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, LedgerEntryId, LinkId, SellerId, ViolationId } from '../foundation/index.js'
import type { Reach } from './reach.js'

interface Recorded {
  readonly id: LedgerEntryId
  /** Among all entries of the trader, in order of recording: from 1, without gaps. */
  readonly position: number
  /** The account whose points it is about. */
  readonly sellerId: SellerId
  /** The civil day from which it counts. */
  readonly effectiveOn: Temporal.PlainDate
  /** Since when it is known, which can be later. */
  readonly recordedAt: Temporal.Instant
  /** The version of the policy it was made by. */
  readonly policyVersion: number
  /** Null for the office's own machinery. */
  readonly actorId: HandlerId | null
  /** Neutral: no personal data, for it is kept for good. */
  readonly reason: string
}

/** The account begins with the total that holds on that day; a later change of the total does not touch it. */
export interface Opening extends Recorded {
  readonly kind: 'OPENING'
  readonly points: number
}

/** Why an account was reached: by the decision, by a link with the account or number of the deed, or because it opened later. */
export type DeductionOrigin =
  | { readonly kind: 'BOOKING' }
  | { readonly kind: 'LINK'; readonly linkId: LinkId }
  /** Of the deduction with that id; it never closes by itself. */
  | { readonly kind: 'COPY'; readonly ofId: LedgerEntryId }

/** The weight is always booked in full, also when less was left. @source D-5 */
export interface Deduction extends Recorded {
  readonly kind: 'DEDUCTION'
  readonly points: number
  readonly violationId: ViolationId
  readonly deedOn: Temporal.PlainDate
  readonly reach: Reach
  readonly origin: DeductionOrigin
  /** At 00:00 of this day the points are back, when the account is open then. @source D-4 */
  readonly returnsOn: Temporal.PlainDate
  /** What makes that it closes at once even when it is the only one; null when nothing does. @source D-6 */
  readonly ground: UrgentGround | null
}

export type UrgentGround = 'LEGAL_DUTY' | 'IMPERATIVE_REASON'

/** The record that points came back on their date; the balance itself goes by the date. @source BP-3 */
export interface Restoration extends Recorded {
  readonly kind: 'RESTORATION'
  readonly points: number
  /** The deduction. */
  readonly offsetsId: LedgerEntryId
}

/** A deduction is lowered, or undone as if it had never been. @source D-7 */
export interface Withdrawal extends Recorded {
  readonly kind: 'WITHDRAWAL'
  /** What it gives back: nothing of what had already returned. */
  readonly points: number
  /** The deduction. */
  readonly offsetsId: LedgerEntryId
  /** What the deduction weighs now, and as known now always weighed; 0 when it is unfounded. */
  readonly lowersTo: number
}

export type ClosureGround = UrgentGround | 'REPEATED_INFRINGEMENT' | 'NOTICE_PERIOD_OVER'

/** The account is closed for good. @source BP-4, BP-5 */
export interface Closure extends Recorded {
  readonly kind: 'CLOSURE'
  readonly ground: ClosureGround
  /** The deduction that brought an account of the number to 0, which may be another account. */
  readonly byId: LedgerEntryId
}

/** A closure is annulled, as if it had never been: the returns that it stopped have happened. @source D-7 */
export interface Reopening extends Recorded {
  readonly kind: 'REOPENING'
  /** The closure. */
  readonly annulsId: LedgerEntryId
}

/** What is written of an account's points: added to, never changed. */
export type LedgerEntry = Opening | Deduction | Restoration | Withdrawal | Closure | Reopening

export type LedgerEntryKind = LedgerEntry['kind']

export const LEDGER_ENTRY_KINDS: readonly LedgerEntryKind[] = [
  'OPENING',
  'DEDUCTION',
  'RESTORATION',
  'WITHDRAWAL',
  'CLOSURE',
  'REOPENING',
]

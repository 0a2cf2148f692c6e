import type { Channel, Locale, Severity } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { Customer } from '../customers/make-customer.js'
import type { PersonKey } from '../people.js'

export interface Purchase {
  readonly product: string
  readonly orderedOn: Temporal.PlainDate
  readonly amountInCents: number | null
}

/** What somebody complained about, to whom and when; the same for what is open and what was settled before. */
export interface PlannedMatter {
  readonly receivedAt: Temporal.Instant
  readonly channel: Channel
  readonly severity: Severity
  readonly locale: Locale
  readonly customer: Customer
  /** By its code. */
  readonly category: string
  readonly subject: string
  readonly text: string
  readonly wish: string | null
  readonly order: string | null
  /** What the order was; with an order only. */
  readonly bought: Purchase | null
  /** By its name. */
  readonly seller: string | null
}

export type PlannedAct =
  | { readonly kind: 'assign'; readonly by: PersonKey; readonly to: PersonKey; readonly at: Temporal.Instant }
  | { readonly kind: 'confirm'; readonly by: PersonKey; readonly at: Temporal.Instant }
  | PlannedContact

export interface PlannedContact {
  readonly kind: 'contact'
  readonly by: PersonKey
  readonly at: Temporal.Instant
  readonly contact: 'CALL' | 'VISIT' | 'MESSAGE' | 'ATTEMPT' | 'PROPOSAL'
  readonly report: string
  readonly manager: PersonKey | null
  readonly mandate: string | null
  readonly agreedOn: Temporal.PlainDate | null
}

/** Open now: what was done about it, in its order and never later than now. */
export interface PlannedComplaint extends PlannedMatter {
  readonly registeredAt: Temporal.Instant
  /** Who wrote it down; nobody when the public form did. */
  readonly receiver: PersonKey | null
  readonly acts: readonly PlannedAct[]
}

/** Settled before, in the former register. */
export interface PlannedHistory extends PlannedMatter {
  readonly externalId: string
  readonly settledOn: Temporal.PlainDate
  readonly outcome: string
  readonly settledBy: PersonKey
  readonly way: string
}

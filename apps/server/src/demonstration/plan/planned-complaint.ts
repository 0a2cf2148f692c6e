import type { Channel, FoundVerdict, Locale, RemedyKind, Severity } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { Customer } from '../customers/make-customer.js'
import type { PersonKey } from '../people.js'
import type { Whence } from '../rulings/index.js'

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

/** By whom and when. */
interface Done {
  readonly by: PersonKey
  readonly at: Temporal.Instant
}

export type PlannedAct = PlannedContact | PlannedStep

/** What is done about a complaint beside speaking about it; its first part and its first agreement are its only ones. */
export type PlannedStep = Done &
  (
    | { readonly kind: 'assign'; readonly to: PersonKey }
    | { readonly kind: 'confirm' | 'check' | 'confirm-reading' | 'agree-to-verdict' | 'send' }
    | { readonly kind: 'add-part' | 'answer'; readonly text: string }
    | { readonly kind: 'judge'; readonly found: FoundVerdict }
    | { readonly kind: 'leave-unheard' | 'withdraw'; readonly reason: string }
    | { readonly kind: 'promise'; readonly what: string; readonly dueOn: Temporal.PlainDate }
    | { readonly kind: 'keep-promise'; readonly note: string }
    | ({ readonly kind: 'close'; readonly aftercareOn: Temporal.PlainDate } & Whence)
    | { readonly kind: 'aftercare'; readonly solved: boolean; readonly report: string }
    | {
        readonly kind: 'offer'
        readonly options: readonly PlannedOption[]
        readonly answerBy: Temporal.PlainDate
      }
    | {
        readonly kind: 'announce-delay' | 'ask-delay'
        readonly reason: string
        readonly answerOn: Temporal.PlainDate
      }
  )

export interface PlannedOption {
  readonly remedy: RemedyKind
  readonly description: string
  readonly amountInCents: number | null
}

export interface PlannedContact extends Done {
  readonly kind: 'contact'
  readonly contact: 'CALL' | 'VISIT' | 'MESSAGE' | 'ATTEMPT' | 'PROPOSAL'
  readonly report: string
  readonly manager: PersonKey | null
  readonly mandate: string | null
  readonly agreedOn: Temporal.PlainDate | null
}

/** Of this office: what was done about it, in its order and never later than now. */
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

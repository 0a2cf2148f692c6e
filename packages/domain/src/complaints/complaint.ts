import type { Temporal } from 'temporal-polyfill'
import type { ComplaintId, HandlerId } from '../foundation/index.js'
import type { Agreement } from './agreement.js'
import type { Clock } from './clock.js'
import type { Closing } from './closing.js'
import type { Complainant } from './complainant.js'
import type { Hearing } from './hearing.js'
import type { Inadmissibility } from './inadmissibility.js'
import type { Matter } from './matter.js'
import type { Offer } from './offer.js'
import type { Part } from './part.js'

/** How it came in. @source KM-20 */
export type Channel = 'FORM' | 'TELEPHONE' | 'COUNTER' | 'LETTER' | 'EMAIL' | 'PARTNER'

export const CHANNELS: readonly Channel[] = ['FORM', 'TELEPHONE', 'COUNTER', 'LETTER', 'EMAIL', 'PARTNER']

/** Serious goes ahead of everything. @source KP-2 */
export type Severity = 'NORMAL' | 'SERIOUS'

export const SEVERITIES: readonly Severity[] = ['NORMAL', 'SERIOUS']

/** The language in which the complainant is spoken to. */
export type Locale = 'NL' | 'EN'

export const LOCALES: readonly Locale[] = ['NL', 'EN']

/** Who compared the complainant's data with what the complainant said, and when. @source KP-5 */
export interface DataCheck {
  readonly at: Temporal.Instant
  readonly by: HandlerId
}

/** Whose work it is; until it is confirmed nobody has said to be on it. @source KM-14, KM-16 */
export interface Assignment {
  readonly handlerId: HandlerId
  readonly assignedAt: Temporal.Instant
  readonly confirmedAt: Temporal.Instant | null
  /** Whose work it is while that person is away; null when it is the handler's own. @source KM-16 */
  readonly onBehalfOfId: HandlerId | null
}

/** What is known of a complaint in every state. */
export interface ComplaintFacts {
  readonly id: ComplaintId
  readonly number: string
  readonly channel: Channel
  readonly severity: Severity
  readonly locale: Locale
  /** When it first reached anybody of the firm; the clocks run from here. @source KM-20 */
  readonly receivedAt: Temporal.Instant
  readonly registeredAt: Temporal.Instant
  readonly matter: Matter
  readonly complainant: Complainant
  readonly checked: DataCheck | null
  /** Who took it in and stays co-responsible; nobody when the public form did. @source KP-13 */
  readonly receiverId: HandlerId | null
  /** The colleague or director whom it is about, who is kept from it; nobody of the firm when null. @source D-18 */
  readonly concernsId: HandlerId | null
  readonly managementInformedAt: Temporal.Instant
  /** In the order in which they were started; stopped ones stay. */
  readonly clocks: readonly Clock[]
  readonly assignment: Assignment | null
  readonly contactAttempts: number
  /** When the complainant confirmed the agreed day online; null again once another day is agreed. @source KP-3 */
  readonly agreedDeadlineConfirmedAt: Temporal.Instant | null
  /** 1 from receipt; one more each time it is open again. @source KP-8, KM-17 */
  readonly round: number
  /** In the order in which they were named; none until somebody names one. @source D-9 */
  readonly parts: readonly Part[]
  readonly agreements: readonly Agreement[]
  readonly offers: readonly Offer[]
  /** Of those whom it concerns, in the order in which they were recorded. @source KM-1 */
  readonly hearings: readonly Hearing[]
  /** One for each time that it went through the gate. @source KM-17 */
  readonly closings: readonly Closing[]
  /** That it may not be handled, once somebody said so. @source D-19 */
  readonly inadmissibility: Inadmissibility | null
  /** What the complainant said on withdrawing it; null before that, or when nothing was said. */
  readonly withdrawalReason: string | null
  /** The earlier complaint of the same customer in which it goes on; null unless it ended so. @source KM-17 */
  readonly mergedIntoId: ComplaintId | null
  /** 1 on receipt; every act that is accepted gives the next. */
  readonly version: number
}

/** Nobody has really spoken with the complainant yet. */
export type ReceivedComplaint = ComplaintFacts & { readonly state: 'RECEIVED' }

/** Spoken with, but no deadline agreed: the first-contact clock runs on. @source KP-3 */
export type InContactComplaint = ComplaintFacts & { readonly state: 'IN_CONTACT' }

/** A deadline is agreed, and a clock of its own runs towards it. @source KP-3 */
export type InTreatmentComplaint = ComplaintFacts & {
  readonly state: 'IN_TREATMENT'
  readonly agreedDeadlineOn: Temporal.PlainDate
}

/** The substantive answer to every part is on its way to the complainant. @source D-20 */
export type DecidedComplaint = ComplaintFacts & { readonly state: 'DECIDED' }

/** Through the gate, ended by the complainant or by an office that may not handle it, or gone on in an earlier one. */
export type EndedComplaint = ComplaintFacts & {
  readonly state: 'CLOSED' | 'WITHDRAWN' | 'NOT_ADMISSIBLE' | 'MERGED'
}

export type Complaint =
  | ReceivedComplaint
  | InContactComplaint
  | InTreatmentComplaint
  | DecidedComplaint
  | EndedComplaint

export type ComplaintState = Complaint['state']

/** The states in which a complaint is the work of this office. */
export const OPEN_STATES: readonly ComplaintState[] = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED']

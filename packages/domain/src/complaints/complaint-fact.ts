import type { Temporal } from 'temporal-polyfill'
import type { CalendarBase, ClockEnd, ClockKind, ClockState, ReminderStep } from '../deadlines/index.js'
import type {
  AgreementId,
  CategoryId,
  ClockPauseId,
  ClosingId,
  ComplaintId,
  ContactReportId,
  DelayNoticeId,
  ExtractId,
  HandlerId,
  HearingId,
  HoldingReplyId,
  LettingId,
  Money,
  OfferId,
  PartId,
  RecomputationId,
  SellerId,
} from '../foundation/index.js'
import type { AgreementParty } from './agreement.js'
import type { BesideFact } from './beside-fact.js'
import type { AftercareWay, Cause, Origin } from './closing.js'
import type { ComplainantField } from './complainant.js'
import type { Channel, ComplaintState, Locale, Severity } from './complaint.js'
import type { ContactKind } from './contact-report.js'
import type { HeardParty, HearingWay } from './hearing.js'
import type { InadmissibleReason } from './inadmissibility.js'
import type { ChosenBy } from './offer.js'
import type { Honesty, SecondPerson, Verdict } from './part.js'
import type { RemedyKind } from './remedy.js'
import type { SendingWay } from './send-decision.js'

/** What happened, for journal and timeline: ids, enums, dates and moments, never a person's text or data. */
export type ComplaintFact =
  | BesideFact
  | {
      readonly kind: 'complaint-received'
      readonly channel: Channel
      readonly severity: Severity
      readonly locale: Locale
      readonly categoryId: CategoryId
      readonly sellerId: SellerId | null
      readonly receiverId: HandlerId | null
      readonly receivedAt: Temporal.Instant
      /** Who checked the complainant's data on receipt. @source KP-5 */
      readonly checkedById: HandlerId | null
    }
  | { readonly kind: 'management-informed' }
  | {
      readonly kind: 'complaint-assigned'
      readonly handlerId: HandlerId
      readonly previousHandlerId: HandlerId | null
      /** Who is away, when the handler stands in. @source KM-16 */
      readonly onBehalfOfId: HandlerId | null
    }
  /** Whom it is about; null when it turned out to be about nobody of the firm. @source D-18 */
  | {
      readonly kind: 'colleague-named'
      readonly handlerId: HandlerId | null
      readonly previousHandlerId: HandlerId | null
    }
  /** The seller was given an extract, to which the complainant agreed on that day. @source D-16 */
  | {
      readonly kind: 'put-to-seller'
      readonly extractId: ExtractId
      readonly sellerId: SellerId
      readonly consentOn: Temporal.PlainDate
    }
  | { readonly kind: 'extract-withdrawn'; readonly extractId: ExtractId }
  /** Somebody whom it concerns was heard, or not for a reason. @source KM-1 */
  | {
      readonly kind: 'hearing-recorded' | 'hearing-waived'
      readonly hearingId: HearingId
      readonly party: HeardParty
      readonly concernedId: SellerId | HandlerId
      /** Null when it was left out. */
      readonly way: HearingWay | null
      readonly heardAt: Temporal.Instant | null
      readonly round: number
    }
  /** It has to do with another one, or turned out not to. @source KM-17 */
  | { readonly kind: 'complaint-related' | 'complaint-unrelated'; readonly otherId: ComplaintId }
  /** It goes on in an earlier one, and the earlier one took it in. @source KM-17 */
  | { readonly kind: 'complaint-merged'; readonly intoId: ComplaintId }
  | { readonly kind: 'duplicate-taken-in'; readonly otherId: ComplaintId }
  | { readonly kind: 'assignment-ended'; readonly handlerId: HandlerId }
  | { readonly kind: 'assignment-confirmed'; readonly handlerId: HandlerId }
  /** Who was given it did not say to be on it within the hours of the policy. @source KM-16 */
  | {
      readonly kind: 'assignment-unconfirmed'
      readonly handlerId: HandlerId
      readonly assignedAt: Temporal.Instant
    }
  | {
      readonly kind: 'contact-recorded'
      readonly contactId: ContactReportId
      readonly contactKind: ContactKind
      readonly contactAt: Temporal.Instant
      readonly managerConsultedId: HandlerId | null
    }
  | {
      readonly kind: 'contact-attempted'
      readonly contactId: ContactReportId
      readonly contactAt: Temporal.Instant
    }
  | {
      readonly kind: 'deadline-agreed'
      readonly contactId: ContactReportId
      readonly on: Temporal.PlainDate
    }
  /** The complainant confirmed the agreed day by the secret link. @source KP-3 */
  | { readonly kind: 'deadline-confirmed'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'state-changed'; readonly from: ComplaintState; readonly to: ComplaintState }
  | {
      readonly kind: 'clock-started'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly startedAt: Temporal.Instant
      readonly dueAt: Temporal.Instant
      readonly dueOn: Temporal.PlainDate
      readonly breachAt: Temporal.Instant
      readonly calendarBase: CalendarBase
      readonly calendarVersion: number
    }
  | {
      readonly kind: 'clock-stopped'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly stoppedAt: Temporal.Instant
      readonly stoppedAs: ClockEnd
      /** What it was stopped as, or `met-late`. */
      readonly state: ClockState
    }
  | { readonly kind: 'part-added'; readonly partId: PartId; readonly round: number }
  | {
      readonly kind: 'verdict-recorded'
      readonly partId: PartId
      readonly verdict: Verdict
      readonly honesty: Honesty | null
      readonly remedy: RemedyKind
      readonly amountInCents: number | null
      readonly currency: Money['currency'] | null
      readonly needs: SecondPerson
      /** Whether management judged what management decides, so that nobody else has to. @source KM-4 */
      readonly isDecided: boolean
    }
  | { readonly kind: 'verdict-confirmed'; readonly partId: PartId }
  | { readonly kind: 'verdict-rejected'; readonly partId: PartId }
  | { readonly kind: 'part-answered'; readonly partId: PartId }
  /** A sentence to the complainant stands for a reason that somebody gave. @source KP-10 */
  | { readonly kind: 'blame-let-stand'; readonly lettingId: LettingId }
  | { readonly kind: 'decision-sent'; readonly how: SendingWay; readonly round: number }
  | { readonly kind: 'decision-returned' }
  /** The stopped clock that began at that moment runs on, with the moments it had. @source D-20 */
  | {
      readonly kind: 'clock-resumed'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly startedAt: Temporal.Instant
    }
  | {
      readonly kind: 'complaint-closed'
      readonly closingId: ClosingId
      readonly round: number
      readonly cause: Cause
      readonly origin: Origin
      readonly aftercareOn: Temporal.PlainDate
      readonly aftercareById: HandlerId
    }
  | {
      readonly kind: 'aftercare-recorded'
      readonly closingId: ClosingId
      readonly way: AftercareWay
      readonly solved: boolean
    }
  | { readonly kind: 'opened-again'; readonly round: number }
  /** Its personal data are gone since that day. @source KP-15 */
  | { readonly kind: 'complaint-disposed'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'complaint-withdrawn'; readonly isByLink: boolean }
  | { readonly kind: 'inadmissibility-declared'; readonly reason: InadmissibleReason }
  | { readonly kind: 'inadmissibility-confirmed'; readonly reason: InadmissibleReason }
  /** Who compared the data, and which of them were put right; never what they were. @source KP-5 */
  | {
      readonly kind: 'complainant-checked'
      readonly checkedById: HandlerId
      readonly changed: readonly ComplainantField[]
    }
  | { readonly kind: 'reading-confirmed' }
  /** A colleague asked the handler to go on with it. @source KM-16 */
  | { readonly kind: 'handler-reminded'; readonly handlerId: HandlerId }
  | { readonly kind: 'severity-assessed'; readonly severity: Severity }
  | {
      readonly kind: 'agreement-added'
      readonly agreementId: AgreementId
      readonly party: AgreementParty
      readonly responsibleId: HandlerId
      readonly dueOn: Temporal.PlainDate
    }
  | { readonly kind: 'agreement-completed' | 'agreement-lapsed'; readonly agreementId: AgreementId }
  | {
      readonly kind: 'delay-asked' | 'delay-agreed'
      readonly noticeId: DelayNoticeId
      /** The day of the answer. */
      readonly on: Temporal.PlainDate
    }
  | {
      readonly kind: 'delay-announced'
      readonly noticeId: DelayNoticeId
      /** The day of the answer. */
      readonly on: Temporal.PlainDate
      readonly moved: boolean
    }
  /** Later than the end of day 21, or than the day of the notice before. @source KP-14 */
  | { readonly kind: 'notice-too-late'; readonly noticeId: DelayNoticeId }
  | {
      readonly kind: 'holding-reply-recorded'
      readonly replyId: HoldingReplyId
      readonly answerOn: Temporal.PlainDate
    }
  | {
      readonly kind: 'remedies-offered'
      readonly offerId: OfferId
      readonly round: number
      readonly remedies: readonly RemedyKind[]
      /** Of each of them, in the same order. */
      readonly amountsInCents: readonly (number | null)[]
      readonly defaultKey: string | null
      readonly answerBy: Temporal.PlainDate
    }
  | {
      readonly kind: 'remedy-chosen'
      readonly offerId: OfferId
      readonly chosenKey: string
      readonly chosenBy: ChosenBy
    }
  /** A reminder was given; of several that passed during a standstill, the last. @source KM-16 */
  | {
      readonly kind: 'clock-step-reached'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly step: ReminderStep
    }
  /** What was agreed stands still, for a reason that the complainant is told. */
  | {
      readonly kind: 'clock-paused'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly pauseId: ClockPauseId
    }
  /** It runs on, until that day. */
  | {
      readonly kind: 'pause-ended'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly pauseId: ClockPauseId
      readonly on: Temporal.PlainDate
      /** The end of that day. */
      readonly dueAt: Temporal.Instant
    }
  /** It was computed again under a newer calendar, and is due at another moment since. @source D-3 */
  | {
      readonly kind: 'clock-recomputed'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly recomputationId: RecomputationId
      readonly previousDueAt: Temporal.Instant
      readonly previousCalendarVersion: number
      readonly dueAt: Temporal.Instant
      /** The day of that moment. */
      readonly on: Temporal.PlainDate
      readonly breachAt: Temporal.Instant
      readonly calendarBase: CalendarBase
      readonly calendarVersion: number
      /** How it stands by it: what became late so is told. */
      readonly state: ClockState
    }
  | {
      readonly kind: 'clock-breached'
      readonly clock: ClockKind
      readonly aboutId: string | null
      readonly breachAt: Temporal.Instant
    }

import type { Temporal } from 'temporal-polyfill'
import type { ClockKind, ClockStep } from '../deadlines/index.js'
import type {
  AgreementId,
  ClockPauseId,
  ComplaintId,
  ContactReportId,
  DelayNoticeId,
  HandlerId,
  LinkMessageId,
  NoteId,
  OfferId,
  RecomputationId,
} from '../foundation/index.js'
import type { Locale, Severity } from './complaint.js'
import type { InadmissibleReason } from './inadmissibility.js'
import type { SendingWay } from './send-decision.js'

/** What somebody must now be told. Who writes it looks the words and the address up by the ids. */
export type OwedMessage =
  /** To the complainant, when an e-mail address is known. Never counts as contact. @source KP-3 */
  | {
      readonly kind: 'receipt'
      readonly complaintId: ComplaintId
      readonly locale: Locale
      readonly contactBy: Temporal.Instant
      readonly answerBy: Temporal.PlainDate
    }
  /** To everybody with the role MANAGEMENT, at once, but for whom it is about. @source KP-2, D-18, D-19 */
  | {
      readonly kind: 'management-notice'
      readonly complaintId: ComplaintId
      readonly severity: Severity
      readonly exceptId: HandlerId | null
    }
  /** To the handler, when somebody else assigned it. @source KM-16 */
  | { readonly kind: 'assignment-notice'; readonly complaintId: ComplaintId; readonly handlerId: HandlerId }
  /** To the complainant, when an e-mail address is known: what was said or proposed, in writing. @source KM-23 */
  | {
      readonly kind: 'contact-confirmation'
      readonly complaintId: ComplaintId
      readonly contactId: ContactReportId
      readonly locale: Locale
      readonly agreedDeadlineOn: Temporal.PlainDate | null
    }
  /** To everybody with that role, but for these: a second person has to agree. @source KM-4, D-18, D-19 */
  | {
      readonly kind: 'confirmation-asked'
      readonly complaintId: ComplaintId
      readonly role: 'COORDINATOR' | 'MANAGEMENT'
      readonly exceptIds: readonly HandlerId[]
    }
  /** To whoever judged: a second person did not agree, and said why. @source D-19 */
  | { readonly kind: 'verdict-returned'; readonly complaintId: ComplaintId; readonly handlerId: HandlerId }
  /** To the complainant: the verdict on every part of this round and its answer. @source KP-14, D-20 */
  | {
      readonly kind: 'decision'
      readonly complaintId: ComplaintId
      readonly locale: Locale
      readonly how: SendingWay
      readonly round: number
    }
  /** To the complainant, however that is possible: why the office does not handle it. @source D-17 */
  | {
      readonly kind: 'not-admissible'
      readonly complaintId: ComplaintId
      readonly locale: Locale
      readonly reason: InadmissibleReason
    }
  /** To the complainant, however that is possible: in which earlier complaint it goes on. @source KM-17 */
  | {
      readonly kind: 'merged'
      readonly complaintId: ComplaintId
      readonly locale: Locale
      readonly intoId: ComplaintId
    }
  /** To the complainant, however that is possible: what will be done, by whom and when. @source KP-7 */
  | {
      readonly kind: 'agreement-made'
      readonly complaintId: ComplaintId
      readonly agreementId: AgreementId
      readonly locale: Locale
      readonly dueOn: Temporal.PlainDate
    }
  /** To the complainant, however that is possible: why the answer comes later, and when. @source KP-14 */
  | {
      readonly kind: 'delay-notice'
      readonly complaintId: ComplaintId
      readonly noticeId: DelayNoticeId
      readonly locale: Locale
      readonly answerOn: Temporal.PlainDate
    }
  /** To the complainant, when an e-mail address is known: whether the answer may come later, and when. @source D-2 */
  | {
      readonly kind: 'delay-asked'
      readonly complaintId: ComplaintId
      readonly noticeId: DelayNoticeId
      readonly locale: Locale
      readonly answerOn: Temporal.PlainDate
    }
  /** To the complainant, however that is possible: why what was agreed waits. */
  | {
      readonly kind: 'pause-notice'
      readonly complaintId: ComplaintId
      readonly pauseId: ClockPauseId
      readonly locale: Locale
    }
  /** To the complainant, however that is possible: that it goes on, and until when. */
  | {
      readonly kind: 'resumption-notice'
      readonly complaintId: ComplaintId
      readonly pauseId: ClockPauseId
      readonly locale: Locale
      readonly dueOn: Temporal.PlainDate
    }
  /** To the complainant, however that is possible: the days that were told and are others now. @source D-3 */
  | {
      readonly kind: 'recomputation-notice'
      readonly complaintId: ComplaintId
      readonly recomputationId: RecomputationId
      readonly locale: Locale
      /** Null when that moment stayed as it was told. */
      readonly contactBy: Temporal.Instant | null
      /** Null when that day stayed as it was told. */
      readonly answerBy: Temporal.PlainDate | null
    }
  /** To the complainant, when an e-mail address is known: what can be chosen from, and until when. @source KP-6 */
  | {
      readonly kind: 'options'
      readonly complaintId: ComplaintId
      readonly locale: Locale
      readonly offerId: OfferId
      readonly answerBy: Temporal.PlainDate
    }
  /** To a colleague whom a note beside the complaint names. */
  | {
      readonly kind: 'mention'
      readonly complaintId: ComplaintId
      readonly noteId: NoteId
      readonly handlerId: HandlerId
      readonly byId: HandlerId
    }
  /** To the handler or to everybody with that role, but for whom it is about. @source KM-16, D-18 */
  | {
      readonly kind: 'reminder'
      readonly complaintId: ComplaintId
      readonly to: HandlerId | 'COORDINATORS' | 'MANAGEMENT'
      readonly exceptId: HandlerId | null
      readonly clock: ClockKind
      readonly step: ClockStep
      readonly dueAt: Temporal.Instant
    }
  /** To the coordinators, but for whom it is about: who was given it has not said to be on it. @source KM-16, D-18 */
  | {
      readonly kind: 'assignment-unconfirmed'
      readonly complaintId: ComplaintId
      readonly handlerId: HandlerId
      readonly assignedAt: Temporal.Instant
      readonly exceptId: HandlerId | null
    }
  /** To the handler: a colleague asks to go on with it. @source KM-16 */
  | {
      readonly kind: 'reminder-by-colleague'
      readonly complaintId: ComplaintId
      readonly handlerId: HandlerId
    }
  /** To the complainant, when an e-mail address is known: that the office wrote on the page of the secret link. @source KP-16 */
  | {
      readonly kind: 'written-message'
      readonly complaintId: ComplaintId
      readonly messageId: LinkMessageId
      readonly locale: Locale
    }
  /** To the handler, or to the coordinators while there is none: the complainant wrote, or sent files. @source KP-16 */
  | {
      readonly kind: 'message-received' | 'files-received'
      readonly complaintId: ComplaintId
      readonly to: HandlerId | 'COORDINATORS'
      readonly exceptId: HandlerId | null
    }

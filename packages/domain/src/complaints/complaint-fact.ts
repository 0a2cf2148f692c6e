import type { Temporal } from 'temporal-polyfill'
import type { ClockKind, ClockState } from '../deadlines/index.js'
import type { CategoryId, ContactReportId, ExtractId, HandlerId, SellerId } from '../foundation/index.js'
import type { ComplainantField } from './complainant.js'
import type { Channel, ComplaintState, Severity } from './complaint.js'
import type { ContactKind } from './contact-report.js'

/** What happened, for journal and timeline: ids, enums, dates and moments, never a person's text or data. */
export type ComplaintFact =
  | {
      readonly kind: 'complaint-received'
      readonly channel: Channel
      readonly severity: Severity
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
  | { readonly kind: 'assignment-ended'; readonly handlerId: HandlerId }
  | { readonly kind: 'assignment-confirmed'; readonly handlerId: HandlerId }
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
  | { readonly kind: 'state-changed'; readonly from: ComplaintState; readonly to: ComplaintState }
  | {
      readonly kind: 'clock-started'
      readonly clock: ClockKind
      readonly dueAt: Temporal.Instant
      readonly dueOn: Temporal.PlainDate
      readonly breachAt: Temporal.Instant
      readonly calendarVersion: number
    }
  | {
      readonly kind: 'clock-stopped'
      readonly clock: ClockKind
      readonly stoppedAt: Temporal.Instant
      /** `met` or `met-late`. */
      readonly state: ClockState
    }
  /** Who compared the data, and which of them were put right; never what they were. @source KP-5 */
  | {
      readonly kind: 'complainant-checked'
      readonly checkedById: HandlerId
      readonly changed: readonly ComplainantField[]
    }

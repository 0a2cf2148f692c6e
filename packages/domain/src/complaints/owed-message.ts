import type { Temporal } from 'temporal-polyfill'
import type { ComplaintId, ContactReportId, HandlerId } from '../foundation/index.js'
import type { Locale, Severity } from './complaint.js'

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

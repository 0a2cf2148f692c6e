import type { Temporal } from 'temporal-polyfill'
import {
  decisionDeadline,
  delayNoticeDeadline,
  firstContactDeadline,
  managementReadingDeadline,
  type Rounding,
  type WorkingCalendar,
} from '../deadlines/index.js'
import {
  accepted,
  type FieldRejection,
  isAfter,
  isBefore,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { clockFor } from './clock.js'
import type { ComplaintFacts, ReceivedComplaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted, colleagueNamed } from './happened.js'
import type { Outcome } from './outcome.js'
import type { OwedMessage } from './owed-message.js'
import { isLaterThanNow } from './tolerance.js'

type Reception = Pick<
  ComplaintFacts,
  | 'id'
  | 'number'
  | 'channel'
  | 'severity'
  | 'locale'
  | 'receivedAt'
  | 'registeredAt'
  | 'matter'
  | 'complainant'
  | 'checked'
  | 'receiverId'
  | 'concernsId'
>

/** A receipt further back than this is a slip of the pen. */
const OLDEST_RECEIPT_IN_YEARS = 10

/**
 * The office takes a complaint in: its clocks run from the moment it first reached the firm, management is told
 * at once, and the complainant gets a receipt when there is an e-mail address. @source KP-2, KP-3, KP-14, KM-20
 */
export function receiveComplaint(
  reception: Reception,
  calendar: WorkingCalendar,
  rounding: Rounding = 'pull-back',
): Result<Outcome<ReceivedComplaint>, ComplaintRejection> {
  const faults = [...mustBeReceivedByNow(reception), ...mustNotBeReceivedByWhomItConcerns(reception)]
  if (faults.length > 0) return refused(...faults)
  const { registeredAt } = reception
  const receivedAt = isAfter(reception.receivedAt, registeredAt) ? registeredAt : reception.receivedAt
  const deadlines = together({
    contact: firstContactDeadline(receivedAt, calendar),
    notice: delayNoticeDeadline(receivedAt, calendar),
    decision: decisionDeadline(receivedAt, calendar, rounding),
    reading: managementReadingDeadline(receivedAt, calendar),
  })
  if (!deadlines.ok)
    return refused(...deadlines.rejections.slice(0, 1).map((far) => ({ ...far, path: ['receivedAt'] })))
  const { contact, notice, decision, reading } = deadlines.value
  const isSerious = reception.severity === 'SERIOUS'
  const complaint: ReceivedComplaint = {
    ...reception,
    state: 'RECEIVED',
    receivedAt,
    managementInformedAt: registeredAt,
    clocks: [contact, notice, decision, ...(isSerious ? [reading] : [])].map((deadline) =>
      clockFor(deadline),
    ),
    assignment: null,
    contactAttempts: 0,
    agreedDeadlineConfirmedAt: null,
    round: 1,
    parts: [],
    agreements: [],
    offers: [],
    hearings: [],
    closings: [],
    inadmissibility: null,
    withdrawalReason: null,
    mergedIntoId: null,
    version: 1,
  }
  return accepted({
    complaint,
    facts: [
      received(complaint),
      ...(complaint.concernsId === null ? [] : [colleagueNamed(complaint.concernsId, null)]),
      { kind: 'management-informed' },
      ...complaint.clocks.map(clockStarted),
    ],
    messages: [noticeToManagement(complaint), ...receiptTo(complaint, contact.dueAt, decision.dueOn)],
  })
}

/** Why it cannot have been received at that moment; told together with the other faults of a form. @source KM-20 */
export function mustBeReceivedByNow({
  receivedAt,
  registeredAt,
}: Pick<Reception, 'receivedAt' | 'registeredAt'>): readonly FieldRejection[] {
  const path = ['receivedAt']
  if (receivedAt.equals(registeredAt)) return []
  if (isLaterThanNow(receivedAt, registeredAt)) return [{ kind: 'in-the-future', path }]
  const oldest = registeredAt
    .toZonedDateTimeISO('UTC')
    .subtract({ years: OLDEST_RECEIPT_IN_YEARS })
    .toInstant()
  return isBefore(receivedAt, oldest) ? [{ kind: 'before', path, limit: 'oldest-receipt' }] : []
}

/** Whom it is about does not take it in: another does, and stays with it. @source D-18, KP-13 */
export function mustNotBeReceivedByWhomItConcerns({
  receiverId,
  concernsId,
}: Pick<Reception, 'receiverId' | 'concernsId'>): readonly ComplaintRejection[] {
  if (concernsId === null || concernsId !== receiverId) return []
  return [{ kind: 'concerns-yourself', path: ['concernsHandlerId'] }]
}

/** Whom it is about is not told, also when that is management. @source KP-2, D-18 */
const noticeToManagement = ({ id, severity, concernsId }: ReceivedComplaint): OwedMessage => ({
  kind: 'management-notice',
  complaintId: id,
  severity,
  exceptId: concernsId,
})

function received(complaint: ReceivedComplaint) {
  return {
    kind: 'complaint-received',
    channel: complaint.channel,
    severity: complaint.severity,
    locale: complaint.locale,
    categoryId: complaint.matter.categoryId,
    sellerId: complaint.matter.sellerId,
    receiverId: complaint.receiverId,
    receivedAt: complaint.receivedAt,
    checkedById: complaint.checked?.by ?? null,
  } as const
}

function receiptTo(
  complaint: ReceivedComplaint,
  contactBy: Temporal.Instant,
  answerBy: Temporal.PlainDate,
): readonly OwedMessage[] {
  if (complaint.complainant.email === null) return []
  return [{ kind: 'receipt', complaintId: complaint.id, locale: complaint.locale, contactBy, answerBy }]
}

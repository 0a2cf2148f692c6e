import type { Temporal } from 'temporal-polyfill'
import {
  decisionDeadline,
  delayNoticeDeadline,
  firstContactDeadline,
  managementReadingDeadline,
  type WorkingCalendar,
} from '../deadlines/index.js'
import { accepted, type Result, refused, together } from '../foundation/index.js'
import { clockFor } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted, stateChanged } from './happened.js'
import type { Outcome } from './outcome.js'

/**
 * A round more: received at this moment, with all clocks anew. What was found and agreed before stays as it was. It is
 * nobody's work until another is named, and no longer that of whoever handled it before.
 * The caller raises the version. @source KP-8, KM-17
 */
export function openAgain(
  complaint: Complaint,
  at: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Outcome, ComplaintRejection> {
  const deadlines = together({
    contact: firstContactDeadline(at, calendar),
    notice: delayNoticeDeadline(at, calendar),
    decision: decisionDeadline(at, calendar),
    reading: managementReadingDeadline(at, calendar),
  })
  if (!deadlines.ok) return refused(...deadlines.rejections.slice(0, 1).map((far) => ({ ...far, path: [] })))
  const { contact, notice, decision, reading } = deadlines.value
  const isSerious = complaint.severity === 'SERIOUS'
  const started = [contact, notice, decision, ...(isSerious ? [reading] : [])].map((each) => clockFor(each))
  const round = complaint.round + 1
  const { id: complaintId, severity, concernsId: exceptId } = complaint
  return accepted({
    complaint: {
      ...complaint,
      state: 'RECEIVED',
      round,
      contactAttempts: 0,
      agreedDeadlineConfirmedAt: null,
      inadmissibility: null,
      managementInformedAt: at,
      assignment: null,
      clocks: [...complaint.clocks, ...started],
    },
    facts: [
      { kind: 'opened-again', round },
      ...(complaint.assignment === null
        ? []
        : [{ kind: 'assignment-ended', handlerId: complaint.assignment.handlerId } as const]),
      { kind: 'management-informed' },
      ...started.map(clockStarted),
      ...stateChanged(complaint.state, 'RECEIVED'),
    ],
    messages: [{ kind: 'management-notice', complaintId, severity, exceptId }],
  })
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type DelayNoticeId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { DelayNotice } from './delay-notice.js'
import type { DelayRequest } from './delay-request.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { answerDay } from './put-off.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface RequestInput {
  readonly id: DelayNoticeId
  readonly reason: string
  readonly answerOn: Temporal.PlainDate
}

interface RequestFacts {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** The notices of this round, the oldest first. */
  readonly earlier: readonly DelayNotice[]
}

/** The outcome, and the request as it is kept. */
interface AskedDelay extends Outcome {
  readonly request: DelayRequest
}

/**
 * The complainant is asked to agree that the answer comes later than the office may say by itself. Nothing moves
 * until the complainant agrees; a new request comes in place of the one before. @source D-2
 */
export function askDelay(
  complaint: Complaint,
  { id, reason: raw, answerOn }: RequestInput,
  facts: RequestFacts,
): Result<AskedDelay, ComplaintRejection> {
  const { actor, now } = facts
  const transition = transitionFor('ASK_DELAY', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
    deadline: answerDay(complaint, answerOn, facts),
  })
  if (!read.ok) return read
  const { round, locale, id: complaintId, version } = complaint
  const asked = { askedAt: now, askedById: actor.handlerId, agreedAt: null }
  return accepted({
    request: { id, round, reason: read.value.reason, answerOn, ...asked },
    complaint: { ...complaint, version: version + 1 },
    facts: [{ kind: 'delay-asked', noticeId: id, on: answerOn }],
    messages: [{ kind: 'delay-asked', complaintId, noticeId: id, locale, answerOn }],
  })
}

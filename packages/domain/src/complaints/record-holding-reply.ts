import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type HoldingReplyId,
  parseRequiredText,
  type Result,
  together,
} from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { parsePromisedDay } from './parse-promised-day.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface ReplyFacts {
  readonly id: HoldingReplyId
  /** As it was sent. */
  readonly text: string
  /** The working day, from today on, by which the answer itself goes out. */
  readonly answerOn: Temporal.PlainDate
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/** The outcome, and the text, tidied. */
export interface RecordedReply extends Outcome {
  readonly text: string
}

/**
 * A reply that only says that the answer comes. It opens a debt with a clock of its own, and stops no other: only
 * the answer to every part does. @source OS-4
 */
export function recordHoldingReply(
  complaint: Complaint,
  { id, text: raw, answerOn: on, actor, at, calendar }: ReplyFacts,
): Result<RecordedReply, ComplaintRejection> {
  const transition = transitionFor('RECORD_HOLDING_REPLY', 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    text: parseRequiredText(raw, { path: ['text'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
    debt: parsePromisedDay({ kind: 'holding-reply', aboutId: id, on, path: ['answerOn'] }, at, calendar),
  })
  if (!read.ok) return read
  const { text, debt } = read.value
  return accepted({
    text,
    complaint: { ...complaint, clocks: [...complaint.clocks, debt], version: complaint.version + 1 },
    facts: [{ kind: 'holding-reply-recorded', replyId: id, answerOn: on }, clockStarted(debt)],
    messages: [],
  })
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { waitingFor } from './confirm-verdict.js'
import { withPart } from './find-part.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import type { Part } from './part.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface RejectingFacts {
  /** By its number. */
  readonly part: number
  readonly reason: string
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** A second person does not agree: the judgement goes back to who made it, with the reason. @source D-19 */
export function rejectVerdict(
  complaint: Complaint,
  { part: number, reason: raw, actor, at }: RejectingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('REJECT_VERDICT', 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    waiting: waitingFor(complaint, number, actor),
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
  })
  if (!read.ok) return read
  const { waiting, reason } = read.value
  const { part, judgement, byId } = waiting
  const returned: Part = { ...part, judgement: null, returned: { reason, byId, at } }
  return accepted({
    complaint: { ...complaint, parts: withPart(complaint.parts, returned), version: complaint.version + 1 },
    facts: [{ kind: 'verdict-rejected', partId: part.id }],
    messages: [{ kind: 'verdict-returned', complaintId: complaint.id, handlerId: judgement.judgedById }],
  })
}

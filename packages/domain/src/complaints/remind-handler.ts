import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, civilDateOf, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface RemindingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
  /** When somebody last reminded the handler of this complaint; null when nobody did. */
  readonly remindedAt: Temporal.Instant | null
}

/**
 * Somebody asks the handler to go on with it. Once a day at most, whoever asks: what is said every hour is not heard.
 * @source KM-16
 */
export function remindHandler(
  complaint: Complaint,
  { actor, at, remindedAt }: RemindingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('REMIND', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (complaint.assignment === null) return refused({ kind: 'not-assigned' })
  if (remindedAt !== null && civilDateOf(remindedAt).equals(civilDateOf(at)))
    return refused({ kind: 'already-reminded', remindedAt })
  const { handlerId } = complaint.assignment
  return accepted({
    complaint: { ...complaint, version: complaint.version + 1 },
    facts: [{ kind: 'handler-reminded', handlerId }],
    messages: [{ kind: 'reminder-by-colleague', complaintId: complaint.id, handlerId }],
  })
}

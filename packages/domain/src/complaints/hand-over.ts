import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Assignment, Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import { type Candidate, isForAnother, type NextHandlerFacts } from './next-handlers.js'
import type { Outcome } from './outcome.js'

interface HandOverFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

interface ToSubstitute extends HandOverFacts {
  /** Of a further round, all by which it is said who could go on. @source KM-17 */
  readonly next?: NextHandlerFacts<Candidate> | null
}

/**
 * Running work goes to the substitute of whoever is away, who confirms taking it; whose it was is remembered. What is
 * about the substitute, or is a further round of what the substitute handled before, goes to nobody, so that the
 * coordinator names another. @source KM-16, KM-17, D-18
 */
export function handOver(
  complaint: Complaint,
  substituteId: HandlerId,
  { actor, at, next = null }: ToSubstitute,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('HAND_OVER', 'any', complaint, actor)
  if (!transition.ok) return transition
  const { assignment } = complaint
  if (assignment === null) return refused({ kind: 'not-assigned' })
  const onBehalfOfId = assignment.onBehalfOfId ?? assignment.handlerId
  const isKeptFrom =
    complaint.concernsId === substituteId || (next !== null && isForAnother(complaint, substituteId, next))
  return accepted(
    isKeptFrom
      ? passed(complaint, null, assignment)
      : passed(
          complaint,
          { handlerId: substituteId, assignedAt: at, confirmedAt: null, onBehalfOfId },
          assignment,
        ),
  )
}

/** Who was away is back, and goes on with what was his or hers. @source KM-16 */
export function giveBack(
  complaint: Complaint,
  { actor, at }: HandOverFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('GIVE_BACK', 'any', complaint, actor)
  if (!transition.ok) return transition
  const { assignment } = complaint
  if (assignment?.onBehalfOfId == null) return refused({ kind: 'not-assigned' })
  const handlerId = assignment.onBehalfOfId
  return accepted(
    passed(complaint, { handlerId, assignedAt: at, confirmedAt: null, onBehalfOfId: null }, assignment),
  )
}

function passed(complaint: Complaint, assignment: Assignment | null, before: Assignment): Outcome {
  const ended: ComplaintFact = { kind: 'assignment-ended', handlerId: before.handlerId }
  if (assignment === null)
    return {
      complaint: { ...complaint, assignment, version: complaint.version + 1 },
      facts: [ended],
      messages: [],
    }
  const { handlerId, onBehalfOfId } = assignment
  return {
    complaint: { ...complaint, assignment, version: complaint.version + 1 },
    facts: [{ kind: 'complaint-assigned', handlerId, previousHandlerId: before.handlerId, onBehalfOfId }],
    messages: [{ kind: 'assignment-notice', complaintId: complaint.id, handlerId }],
  }
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { type Standing, transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

/** The handler it is assigned to, and nobody for him, says to be on it. @source KM-14, KM-16 */
export function confirmAssignment(
  complaint: Complaint,
  { actor, at }: { readonly actor: Actor; readonly at: Temporal.Instant },
): Result<Outcome, ComplaintRejection> {
  const obstacles = obstaclesToConfirming(complaint, actor)
  if (obstacles.length > 0 || !complaint.assignment) return refused(...obstacles)
  const assignment = { ...complaint.assignment, confirmedAt: at }
  return accepted({
    complaint: { ...complaint, assignment, version: complaint.version + 1 },
    facts: [{ kind: 'assignment-confirmed', handlerId: assignment.handlerId }],
    messages: [],
  })
}

/** Why this actor cannot confirm; never empty when nobody is assigned. */
export function obstaclesToConfirming(complaint: Standing, actor: Actor): readonly ComplaintRejection[] {
  const transition = transitionFor('CONFIRM_ASSIGNMENT', 'any', complaint, actor)
  if (!transition.ok) return transition.rejections
  if (!complaint.assignment) return [{ kind: 'not-assigned' }]
  const { handlerId, confirmedAt } = complaint.assignment
  if (actor.kind !== 'staff' || actor.handlerId !== handlerId)
    return [{ kind: 'not-yours-to-confirm', handlerId }]
  return confirmedAt ? [{ kind: 'already-confirmed', confirmedAt }] : []
}

import type { Actor } from '../access/index.js'
import { obstaclesToAssigning } from './assign-complaint.js'
import { obstaclesToConfirming } from './confirm-assignment.js'
import { type ComplaintAction, type Standing, TRANSITIONS, transitionFor } from './lifecycle.js'
import type { Matter } from './matter.js'

/** What this actor can do with this complaint now, by the tables and the obstacles that the acts themselves use. */
export function allowedActions(
  complaint: Standing & { readonly matter: Pick<Matter, 'sellerId'> },
  actor: Actor,
): readonly ComplaintAction[] {
  const allowed: Record<ComplaintAction, boolean> = {
    ASSIGN: obstaclesToAssigning(complaint, actor).length === 0,
    CONFIRM_ASSIGNMENT: obstaclesToConfirming(complaint, actor).length === 0,
    RECORD_CONTACT: TRANSITIONS.some(
      ({ act, occasion }) => act === 'RECORD_CONTACT' && transitionFor(act, occasion, complaint, actor).ok,
    ),
    NAME_COLLEAGUE: transitionFor('NAME_COLLEAGUE', 'any', complaint, actor).ok,
    PUT_TO_SELLER:
      complaint.matter.sellerId !== null && transitionFor('PUT_TO_SELLER', 'any', complaint, actor).ok,
    CHECK_COMPLAINANT:
      actor.kind === 'staff' && transitionFor('CHECK_COMPLAINANT', 'any', complaint, actor).ok,
  }
  return (Object.keys(allowed) as ComplaintAction[]).filter((action) => allowed[action])
}

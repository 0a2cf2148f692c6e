import { type Actor, may } from '../access/index.js'
import { obstaclesToAssigning } from './assign-complaint.js'
import type { Complaint } from './complaint.js'
import { obstaclesToConfirming } from './confirm-assignment.js'
import { type ComplaintAction, TRANSITIONS } from './lifecycle.js'

/** What this actor can do with this complaint now, by the table and the obstacles that the acts themselves use. */
export function allowedActions(
  complaint: Pick<Complaint, 'state' | 'assignment'>,
  actor: Actor,
): readonly ComplaintAction[] {
  const allowed: Record<ComplaintAction, boolean> = {
    ASSIGN: obstaclesToAssigning(complaint, actor).length === 0,
    CONFIRM_ASSIGNMENT: obstaclesToConfirming(complaint, actor).length === 0,
    RECORD_CONTACT: TRANSITIONS.some(
      ({ act, from, by }) => act === 'RECORD_CONTACT' && from.includes(complaint.state) && may(actor, by),
    ),
  }
  return (Object.keys(allowed) as ComplaintAction[]).filter((action) => allowed[action])
}

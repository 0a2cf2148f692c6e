import type { Actor } from '../access/index.js'
import { obstaclesToAssigning } from './assign-complaint.js'
import { obstaclesToConfirming } from './confirm-assignment.js'
import { isManagement } from './confirm-reading.js'
import { type ComplaintAction, type Standing, TRANSITIONS, transitionFor } from './lifecycle.js'
import type { Matter } from './matter.js'

/** What this actor can do with this complaint now, by the tables and the obstacles that the acts themselves use. */
export function allowedActions(
  complaint: Standing & { readonly matter: Pick<Matter, 'sellerId'> },
  actor: Actor,
): readonly ComplaintAction[] {
  const byTable = (action: ComplaintAction) =>
    TRANSITIONS.some(
      ({ act, occasion }) => act === action && transitionFor(action, occasion, complaint, actor).ok,
    )
  const allowed: Record<ComplaintAction, boolean> = {
    ASSIGN: obstaclesToAssigning(complaint, actor).length === 0,
    CONFIRM_ASSIGNMENT: obstaclesToConfirming(complaint, actor).length === 0,
    RECORD_CONTACT: byTable('RECORD_CONTACT'),
    NAME_COLLEAGUE: byTable('NAME_COLLEAGUE'),
    PUT_TO_SELLER: complaint.matter.sellerId !== null && byTable('PUT_TO_SELLER'),
    ADD_PART: byTable('ADD_PART'),
    RECORD_VERDICT: byTable('RECORD_VERDICT'),
    CONFIRM_VERDICT: byTable('CONFIRM_VERDICT'),
    REJECT_VERDICT: byTable('REJECT_VERDICT'),
    ANSWER_PART: byTable('ANSWER_PART'),
    SEND_DECISION: byTable('SEND_DECISION'),
    RETURN_DECISION: byTable('RETURN_DECISION'),
    CLOSE: byTable('CLOSE'),
    RECORD_AFTERCARE: byTable('RECORD_AFTERCARE'),
    WITHDRAW: byTable('WITHDRAW'),
    DECLARE_NOT_ADMISSIBLE: byTable('DECLARE_NOT_ADMISSIBLE'),
    CONFIRM_NOT_ADMISSIBLE: byTable('CONFIRM_NOT_ADMISSIBLE'),
    CHECK_COMPLAINANT: actor.kind === 'staff' && byTable('CHECK_COMPLAINANT'),
    CONFIRM_READING: isManagement(actor) && byTable('CONFIRM_READING'),
    ASSESS_SEVERITY: byTable('ASSESS_SEVERITY'),
    ADD_AGREEMENT: byTable('ADD_AGREEMENT'),
    COMPLETE_AGREEMENT: byTable('COMPLETE_AGREEMENT'),
    LAPSE_AGREEMENT: byTable('LAPSE_AGREEMENT'),
    ANNOUNCE_DELAY: byTable('ANNOUNCE_DELAY'),
    RECORD_HOLDING_REPLY: byTable('RECORD_HOLDING_REPLY'),
    OFFER_REMEDIES: byTable('OFFER_REMEDIES'),
    CHOOSE_REMEDY: byTable('CHOOSE_REMEDY'),
  }
  return (Object.keys(allowed) as ComplaintAction[]).filter((action) => allowed[action])
}

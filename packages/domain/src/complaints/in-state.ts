import type { Temporal } from 'temporal-polyfill'
import type { Complaint, ComplaintFacts, ComplaintState } from './complaint.js'

/**
 * The facts as the complaint they are in that state.
 * @throws when a complaint in treatment has no agreed deadline: such a one cannot have come about
 */
export function complaintInState(
  facts: ComplaintFacts,
  state: ComplaintState,
  agreedDeadlineOn: Temporal.PlainDate | null,
): Complaint {
  if (state !== 'IN_TREATMENT') return { ...facts, state }
  if (!agreedDeadlineOn) throw new Error(`${facts.number} is in treatment without an agreed deadline.`)
  return { ...facts, state, agreedDeadlineOn }
}

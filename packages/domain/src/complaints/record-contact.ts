import { accepted, type Result, refused } from '../foundation/index.js'
import { agreeDeadline } from './agree-deadline.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactFacts } from './contact-facts.js'
import type { ContactReport } from './contact-report.js'
import { stateChanged } from './happened.js'
import { complaintInState } from './in-state.js'
import { type Occasion, stateAfter, transitionFor } from './lifecycle.js'
import { contactRejections } from './must-be-a-good-contact.js'
import type { Outcome } from './outcome.js'
import type { OwedMessage } from './owed-message.js'
import { parseContactReport } from './parse-contact-report.js'
import { between } from './tolerance.js'

/** The outcome, and the report as it is kept: its texts tidied, its moment within receipt and now. */
export interface RecordedContact extends Outcome {
  readonly contact: ContactReport
}

/**
 * A contact with the complainant is written down. An attempt is counted and changes nothing else. A contact
 * without an agreed deadline leaves the first-contact clock running; one with it stops that clock and starts
 * the clock of the agreement, in place of an earlier agreement. Nothing here moves day 21 or 28.
 * All faults come back at once. @source KP-3, KP-4, KM-23, D-2
 */
export function recordContact(
  complaint: Complaint,
  raw: ContactReport,
  facts: ContactFacts,
): Result<RecordedContact, ComplaintRejection> {
  const transition = transitionFor('RECORD_CONTACT', occasionOf(raw), complaint, facts.actor)
  if (!transition.ok) return transition
  const parsed = parseContactReport(raw)
  const faults = [...(parsed.ok ? [] : parsed.rejections), ...contactRejections(complaint, raw, facts)]
  if (!parsed.ok || faults.length > 0) return refused(...faults)
  const contact = { ...parsed.value, at: between(complaint.receivedAt, raw.at, facts.now) }
  const agreed = agreeDeadline(complaint, contact, facts.calendar)
  if (!agreed.ok) return agreed
  const { clocks, agreedDeadlineOn } = agreed.value
  const state = stateAfter(transition.value, complaint.state)
  const contactAttempts = complaint.contactAttempts + (contact.kind === 'ATTEMPT' ? 1 : 0)
  const agreedDeadlineConfirmedAt =
    agreed.value.facts.length === 0 ? complaint.agreedDeadlineConfirmedAt : null
  const changed = { clocks, contactAttempts, agreedDeadlineConfirmedAt }
  const next = { ...complaint, ...changed, version: complaint.version + 1 }
  return accepted({
    contact,
    complaint: complaintInState(next, state, agreedDeadlineOn),
    facts: [recorded(contact), ...agreed.value.facts, ...stateChanged(complaint.state, state)],
    messages: confirmationOf(complaint, contact),
  })
}

function occasionOf({ kind, agreedDeadlineOn }: ContactReport): Occasion {
  if (kind === 'ATTEMPT') return 'attempted'
  if (kind === 'PROPOSAL') return 'proposed'
  return agreedDeadlineOn ? 'agreed' : 'held'
}

function recorded({ id, kind, at, managerConsultedId }: ContactReport): ComplaintFact {
  if (kind === 'ATTEMPT') return { kind: 'contact-attempted', contactId: id, contactAt: at }
  return { kind: 'contact-recorded', contactId: id, contactKind: kind, contactAt: at, managerConsultedId }
}

/** What was said is confirmed in writing, and a proposal is in writing by nature; a message was already. @source KM-23 */
function confirmationOf(complaint: Complaint, contact: ContactReport): readonly OwedMessage[] {
  const isOwed = contact.kind === 'CALL' || contact.kind === 'VISIT' || contact.kind === 'PROPOSAL'
  if (!isOwed || complaint.complainant.email === null) return []
  const { locale } = complaint
  const { id: contactId, agreedDeadlineOn } = contact
  return [{ kind: 'contact-confirmation', complaintId: complaint.id, contactId, locale, agreedDeadlineOn }]
}

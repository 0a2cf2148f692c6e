import { isBeyondHorizon, isWorkingDay } from '../deadlines/index.js'
import { civilDateOf, isAfter, isBlank, isEarlierDay } from '../foundation/index.js'
import { runningClock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactFacts } from './contact-facts.js'
import type { ContactReport } from './contact-report.js'
import { between, isEarlierThanReceipt, isLaterThanNow } from './tolerance.js'

const ATTEMPTS_BEFORE_PROPOSAL = 2

type Rule = (
  complaint: Complaint,
  contact: ContactReport,
  facts: ContactFacts,
) => readonly ComplaintRejection[]

const mustLieBetweenReceiptAndNow: Rule = (complaint, contact, facts) => {
  const path = ['at']
  if (isLaterThanNow(contact.at, facts.now)) return [{ kind: 'in-the-future', path }]
  const isTooEarly = isEarlierThanReceipt(contact.at, complaint.receivedAt)
  return isTooEarly ? [{ kind: 'before', path, limit: 'receipt' }] : []
}

/** A contact that is written down late does not replace what was agreed after it, or at the same moment. */
const mustNotUndoALaterAgreement: Rule = (complaint, contact, { now }) => {
  const agreement = runningClock(complaint.clocks, 'agreed-deadline')
  const on = contact.agreedDeadlineOn
  if (!agreement || !on || agreement.dueOn.equals(on)) return []
  const isLater = isAfter(between(complaint.receivedAt, contact.at, now), agreement.startedAt)
  return isLater ? [] : [{ kind: 'before', path: ['at'], limit: 'running-agreement' }]
}

const mustNameManagerOrMandate: Rule = (_, contact) => {
  const isNamed = contact.managerConsultedId !== null || !isBlank(contact.mandate)
  if (contact.kind === 'ATTEMPT' || isNamed) return []
  return [{ kind: 'manager-or-mandate-needed', path: ['managerConsultedId'] }]
}

const mustConsultManagement: Rule = (_, contact, { actor, manager }) => {
  const consultedId = contact.managerConsultedId
  if (consultedId === null) return []
  const consulted = [manager, actor.kind === 'staff' ? { id: actor.handlerId, roles: actor.roles } : null]
  const isSomebodyElse = consulted.some(
    (person) => person?.id === consultedId && !person.roles.includes('MANAGEMENT'),
  )
  return isSomebodyElse
    ? [{ kind: 'not-management', path: ['managerConsultedId'], handlerId: consultedId }]
    : []
}

const mustNotConsultWhomItConcerns: Rule = ({ concernsId }, { managerConsultedId }) =>
  managerConsultedId !== null && managerConsultedId === concernsId
    ? [{ kind: 'is-about-this-handler', path: ['managerConsultedId'], handlerId: managerConsultedId }]
    : []

const mustHaveTriedTwiceBeforeProposing: Rule = ({ contactAttempts }, contact) => {
  if (contact.kind !== 'PROPOSAL' || contactAttempts >= ATTEMPTS_BEFORE_PROPOSAL) return []
  const required = ATTEMPTS_BEFORE_PROPOSAL
  return [{ kind: 'two-attempts-first', path: ['kind'], attempts: contactAttempts, required }]
}

const mustProposeADate: Rule = (_, contact) =>
  contact.kind === 'PROPOSAL' && !contact.agreedDeadlineOn
    ? [{ kind: 'required', path: ['agreedDeadlineOn'] }]
    : []

const mustNotAgreeInAnAttempt: Rule = (_, contact) =>
  contact.kind === 'ATTEMPT' && contact.agreedDeadlineOn
    ? [{ kind: 'attempt-agrees-nothing', path: ['agreedDeadlineOn'] }]
    : []

const mustAgreeOnAWorkingDayToCome: Rule = (_, { agreedDeadlineOn: on, at }, { calendar }) => {
  if (!on) return []
  const path = ['agreedDeadlineOn']
  const earliestOn = civilDateOf(at)
  if (isEarlierDay(on, earliestOn)) return [{ kind: 'deadline-in-the-past', path, earliestOn }]
  const { horizonOn } = calendar
  if (isBeyondHorizon(calendar, on)) return [{ kind: 'beyond-calendar-horizon', path, horizonOn }]
  return isWorkingDay(calendar, on) ? [] : [{ kind: 'not-a-working-day', path, on }]
}

const RULES: readonly Rule[] = [
  mustLieBetweenReceiptAndNow,
  mustNotUndoALaterAgreement,
  mustNameManagerOrMandate,
  mustConsultManagement,
  mustNotConsultWhomItConcerns,
  mustHaveTriedTwiceBeforeProposing,
  mustProposeADate,
  mustNotAgreeInAnAttempt,
  mustAgreeOnAWorkingDayToCome,
]

/** Everything that keeps this contact from being recorded, beside its texts. @source KP-3, KP-4, D-2, D-18, D-19 */
export const contactRejections: Rule = (complaint, contact, facts) =>
  RULES.flatMap((rule) => rule(complaint, contact, facts))

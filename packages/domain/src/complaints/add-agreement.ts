import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import { type AgreementId, accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import type { Agreement, AgreementParty } from './agreement.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted } from './happened.js'
import { transitionFor } from './lifecycle.js'
import { mustHandle, type NamedHandler } from './must-handle.js'
import type { Outcome } from './outcome.js'
import { parsePromisedDay } from './parse-promised-day.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface AgreementInput {
  readonly id: AgreementId
  readonly what: string
  readonly party: AgreementParty
  /** A working day, from today on. */
  readonly dueOn: Temporal.PlainDate
}

interface AgreeingFacts {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** Who of the office sees to it. */
  readonly responsible: NamedHandler
}

/** What will be done, by whom and when; it gets a clock of its own, and the complainant is told. @source KP-7 */
export function addAgreement(
  complaint: Complaint,
  { id, what: raw, party, dueOn }: AgreementInput,
  { actor, now, calendar, responsible }: AgreeingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('ADD_AGREEMENT', 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    what: parseRequiredText(raw, { path: ['what'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
    responsibleId: mustHandle(complaint, responsible, ['responsibleId']),
    clock: parsePromisedDay({ kind: 'agreement', aboutId: id, on: dueOn, path: ['dueOn'] }, now, calendar),
  })
  if (!read.ok) return read
  const { what, responsibleId, clock } = read.value
  const open = { state: 'OPEN', settledAt: null, settledNote: null } as const
  const agreement: Agreement = { id, what, party, responsibleId, dueOn, madeAt: now, ...open }
  const { id: complaintId, locale } = complaint
  return accepted({
    complaint: {
      ...complaint,
      agreements: [...complaint.agreements, agreement],
      clocks: [...complaint.clocks, clock],
      version: complaint.version + 1,
    },
    facts: [{ kind: 'agreement-added', agreementId: id, party, responsibleId, dueOn }, clockStarted(clock)],
    messages: [{ kind: 'agreement-made', complaintId, agreementId: id, locale, dueOn }],
  })
}

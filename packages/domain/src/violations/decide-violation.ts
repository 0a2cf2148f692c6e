import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type BookingFacts, bookingOf, decisionFaults, type PointsOutcome } from '../policy-points/index.js'
import { inStateFor } from './lifecycle.js'
import { missingInStatement } from './missing-in-statement.js'
import { parseReasons, type Reasons } from './reasons.js'
import { type StatementOfReasons, statementOfReasons } from './statement-of-reasons.js'
import type { Decision, Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export interface DecisionForm extends Pick<Decision, 'weight' | 'reach' | 'ground' | 'reason'> {
  readonly reasons: Reasons
}

export interface DecidingFacts extends BookingFacts {
  readonly decidedById: HandlerId
  readonly at: Temporal.Instant
}

/** A decision with all that it would do. */
export interface Decided {
  readonly decision: Decision & { readonly reasons: Reasons }
  readonly outcome: PointsOutcome
  readonly statement: StatementOfReasons
  /** Proposed when it waits for a second person, and booked when it does not. @source D-6 */
  readonly state: 'PROPOSED' | 'BOOKED'
}

export const LONGEST_REASON = 500

/**
 * What an officer decides on a report: only after the seller was heard, within the published policy, with complete
 * reasons. What brings an account to 0 waits for a second person.
 * @source BP-1, D-6, D-8, D-14
 */
export function decideViolation(
  violation: Violation,
  form: DecisionForm,
  facts: DecidingFacts,
): Result<Decided, ViolationRejection> {
  const read = together({
    state: inStateFor('DECIDE', violation),
    heard: wasHeard(violation),
    policy: withinPolicy(violation, form, facts),
    reason: parseRequiredText(form.reason, { path: ['reason'], maximum: LONGEST_REASON, multiline: false }),
    reasons: parseReasons(form.reasons),
  })
  if (!read.ok) return read
  const { reason, reasons } = read.value
  const { decidedById, at: decidedAt } = facts
  const { weight, reach, ground } = form
  const decision = { weight, reach, ground, reason, reasons, decidedById, decidedAt, confirmedById: null }
  return effectOf(violation, decision, facts)
}

function effectOf(
  violation: Violation,
  decision: Decision & { readonly reasons: Reasons },
  facts: DecidingFacts,
): Result<Decided, ViolationRejection> {
  const booking = bookingOf({ ...violation, ...decision, violationId: violation.id }, facts)
  if (!booking.ok) return booking
  const outcome = booking.value
  const { accounts, at } = facts
  const statement = statementOfReasons(violation, decision, { accounts, outcome, at })
  const missing = missingInStatement(statement)
  if (missing.length > 0) return refused({ kind: 'statement-incomplete', path: ['reasons'], missing })
  return accepted({
    decision,
    outcome,
    statement,
    state: outcome.needsSecondPerson ? 'PROPOSED' : 'BOOKED',
  })
}

const wasHeard = ({ hearing }: Violation): Result<null, ViolationRejection> =>
  hearing === null ? refused({ kind: 'seller-not-heard', path: ['violationId'] }) : accepted(null)

/** Whole points within the published policy. */
export function withinPolicy(
  violation: Pick<Violation, 'deedOn' | 'categoryId'>,
  { weight, reach }: Pick<DecisionForm, 'weight' | 'reach'>,
  { circumstances: { policies, forceMajeure }, at }: Pick<DecidingFacts, 'circumstances' | 'at'>,
): Result<null, ViolationRejection> {
  if (!Number.isSafeInteger(weight) || weight < 0)
    return refused({ kind: 'not-whole-points', path: ['weight'] })
  const faults = decisionFaults(
    { weight, reach, deedOn: violation.deedOn },
    { policies, forceMajeure, categoryId: violation.categoryId, decidedOn: civilDateOf(at) },
  )
  return faults.length === 0 ? accepted(null) : refused(...faults)
}

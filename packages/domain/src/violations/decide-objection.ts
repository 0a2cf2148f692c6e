import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
  type ViolationId,
} from '../foundation/index.js'
import {
  type BookingFacts,
  entriesOfKind,
  lowerViolation,
  type PointsOutcome,
  settleLedgers,
} from '../policy-points/index.js'
import { inStateFor } from './lifecycle.js'
import type { ObjectionResult, Ruling } from './objection.js'
import type { Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export interface RulingForm {
  readonly result: ObjectionResult
  /** Needed when it is lowered, and only then. */
  readonly lowersTo: number | null
  readonly reasons: string
}

export interface RulingFacts extends BookingFacts {
  readonly reviewerId: HandlerId
  readonly at: Temporal.Instant
}

export interface Ruled {
  readonly ruling: Ruling
  readonly state: 'BOOKED' | 'WITHDRAWN'
  readonly outcome: PointsOutcome
}

const LONGEST = 5_000

/**
 * Somebody who had no part in the decision decides on the objection: never heavier, and at once. Lowered to 0 is
 * withdrawn; what is maintained lets a closing go on that waited for it.
 * @source D-7
 */
export function decideObjection(
  violation: Violation,
  form: RulingForm,
  facts: RulingFacts,
): Result<Ruled, ViolationRejection> {
  const read = together({
    state: inStateFor('DECIDE_OBJECTION', violation),
    running: runs(violation),
    reviewer: hadNoPart(violation, facts.reviewerId),
    lowersTo: parseLowering(form, violation, facts),
    reasons: parseRequiredText(form.reasons, { path: ['reasons'], maximum: LONGEST, multiline: true }),
  })
  if (!read.ok) return read
  const { lowersTo, reasons } = read.value
  const outcome = outcomeOf(violation, lowersTo, facts)
  if (!outcome.ok) return outcome
  const result = lowersTo === 0 ? 'WITHDRAWN' : form.result
  const ruling = { result, lowersTo, reasons, decidedById: facts.reviewerId, decidedAt: facts.at }
  return accepted({ ruling, state: result === 'WITHDRAWN' ? 'WITHDRAWN' : 'BOOKED', outcome: outcome.value })
}

const runs = ({ objection }: Violation): Result<null, ViolationRejection> =>
  objection?.ruling === null ? accepted(null) : refused({ kind: 'no-objection-runs', path: ['violationId'] })

function hadNoPart({ decision }: Violation, reviewerId: HandlerId): Result<null, ViolationRejection> {
  const path = ['violationId']
  if (decision?.decidedById === reviewerId) return refused({ kind: 'reviewer-decided', path })
  return decision?.confirmedById === reviewerId
    ? refused({ kind: 'reviewer-confirmed', path })
    : accepted(null)
}

function parseLowering(
  { result, lowersTo }: RulingForm,
  violation: Violation,
  facts: BookingFacts,
): Result<number | null, ViolationRejection> {
  const path = ['lowersTo']
  if (result === 'MAINTAINED') return accepted(null)
  if (result === 'WITHDRAWN') return accepted(0)
  if (lowersTo === null) return refused({ kind: 'required', path })
  if (!Number.isSafeInteger(lowersTo) || lowersTo < 0) return refused({ kind: 'not-whole-points', path })
  const standing = violation.loweredTo ?? bookedWeight(violation, facts)
  return lowersTo >= standing ? refused({ kind: 'not-lighter', path, standing }) : accepted(lowersTo)
}

/** Of what was decided elsewhere the ledger tells what it weighs. */
function bookedWeight({ id, sellerId, decision }: Violation, { accounts }: BookingFacts): number {
  if (decision !== null) return decision.weight
  const entries = accounts.find((account) => account.sellerId === sellerId)?.entries ?? []
  return entriesOfKind(entries, 'DEDUCTION').find(({ violationId }) => violationId === id)?.points ?? 0
}

function outcomeOf(
  violation: Violation,
  lowersTo: number | null,
  facts: RulingFacts,
): Result<PointsOutcome, ViolationRejection> {
  const { id: violationId } = violation
  const tookNothing = lowersTo === null || bookedWeight(violation, facts) === 0
  const decided = withDecided(violationId, facts)
  return tookNothing ? accepted(settleLedgers(decided)) : lowerViolation({ violationId, lowersTo }, decided)
}

/** The facts with the objection decided, so that nothing is held by it any more. */
function withDecided(violationId: ViolationId, { at, ...facts }: RulingFacts): BookingFacts {
  const decidedOn = civilDateOf(at)
  const { objections, ...others } = facts.circumstances
  const settled = objections.map((objection) =>
    objection.violationId === violationId ? { ...objection, decidedOn } : objection,
  )
  return { ...facts, circumstances: { ...others, objections: settled } }
}

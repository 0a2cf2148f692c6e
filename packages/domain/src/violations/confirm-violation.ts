import {
  accepted,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { inStateFor } from './lifecycle.js'
import type { Decision, Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

interface SecondPerson {
  readonly confirmedById: HandlerId
}

/** A second person agrees to what brings an account to 0, so that it can be booked. @source D-6, D-19 */
export function confirmViolation(
  violation: Violation,
  { confirmedById }: SecondPerson,
): Result<Decision, ViolationRejection> {
  const { decision } = violation
  const read = together({
    state: inStateFor('CONFIRM', violation),
    another: isAnother(decision, confirmedById),
  })
  if (!read.ok) return read
  if (decision === null) throw new Error('What is proposed has a decision.')
  return accepted({ ...decision, confirmedById })
}

/** A second person does not agree: it is to be decided again. @source D-6 */
export function returnViolation(
  violation: Violation,
  { confirmedById, reason }: SecondPerson & { readonly reason: string },
): Result<{ readonly violation: Violation; readonly reason: string }, ViolationRejection> {
  const read = together({
    state: inStateFor('RETURN', violation),
    another: isAnother(violation.decision, confirmedById),
    reason: parseRequiredText(reason, { path: ['reason'], maximum: LONGEST, multiline: true }),
  })
  if (!read.ok) return read
  const undecided = { ...violation, state: 'REPORTED', decision: null } as const
  return accepted({ violation: undecided, reason: read.value.reason })
}

const LONGEST = 2_000

const isAnother = (decision: Decision | null, id: HandlerId): Result<null, ViolationRejection> =>
  decision?.decidedById === id
    ? refused({ kind: 'second-person-is-another', path: ['violationId'] })
    : accepted(null)

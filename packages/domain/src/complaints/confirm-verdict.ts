import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findPart, withPart } from './find-part.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import type { Judgement, Part } from './part.js'
import { holds } from './this-round.js'

interface ConfirmingFacts {
  /** By its number. */
  readonly part: number
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** A second person agrees with what was judged, so that it holds. @source KM-4, KM-5, D-19 */
export function confirmVerdict(
  complaint: Complaint,
  { part: number, actor, at }: ConfirmingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('CONFIRM_VERDICT', 'any', complaint, actor)
  if (!transition.ok) return transition
  const waiting = waitingFor(complaint, number, actor)
  if (!waiting.ok) return waiting
  const { part, judgement, byId } = waiting.value
  const confirmed: Part = { ...part, judgement: { ...judgement, confirmedById: byId, confirmedAt: at } }
  return accepted({
    complaint: { ...complaint, parts: withPart(complaint.parts, confirmed), version: complaint.version + 1 },
    facts: [{ kind: 'verdict-confirmed', partId: part.id }],
    messages: [],
  })
}

interface Waiting {
  readonly part: Part
  readonly judgement: Judgement
  readonly byId: HandlerId
}

/** The judgement that waits for somebody like this actor. @source D-19 */
export function waitingFor(
  complaint: Complaint,
  number: number,
  actor: Actor,
): Result<Waiting, ComplaintRejection> {
  const found = findPart(complaint, number)
  if (!found.ok) return found
  const { judgement } = found.value
  const path = ['part']
  if (judgement === null || holds(judgement)) return refused({ kind: 'nothing-to-confirm', path })
  if (actor.kind !== 'staff' || actor.handlerId === judgement.judgedById)
    return refused({ kind: 'second-person-is-another', path })
  return judgement.needs === 'MANAGEMENT' && !actor.roles.includes('MANAGEMENT')
    ? refused({ kind: 'management-decides', path })
    : accepted({ part: found.value, judgement, byId: actor.handlerId })
}

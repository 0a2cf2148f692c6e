import type { Actor } from '../access/index.js'
import { accepted, type ComplaintId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface RelatingFacts {
  readonly otherId: ComplaintId
  /** Whether the two already are related. */
  readonly isRelated: boolean
  readonly actor: Actor
}

/** Where the other complaint stands in the form. */
const path = ['otherNumber']

/** Two complaints that have to do with each other are shown with each other, and stay two. @source KM-17 */
export function relateComplaints(
  complaint: Complaint,
  { otherId, isRelated, actor }: RelatingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('RELATE', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (complaint.id === otherId) return refused({ kind: 'same-complaint', path })
  if (isRelated) return refused({ kind: 'related-already', path })
  return accepted(noted(complaint, { kind: 'complaint-related', otherId }))
}

/** They turned out to have nothing to do with each other. @source KM-17 */
export function unrelateComplaints(
  complaint: Complaint,
  { otherId, isRelated, actor }: RelatingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('UNRELATE', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (!isRelated) return refused({ kind: 'not-related', path })
  return accepted(noted(complaint, { kind: 'complaint-unrelated', otherId }))
}

/** The complaint as it was, with something that happened to it by an act on another. */
export const noted = <C extends Complaint>(complaint: C, ...facts: readonly ComplaintFact[]): Outcome<C> => ({
  complaint: { ...complaint, version: complaint.version + 1 },
  facts,
  messages: [],
})

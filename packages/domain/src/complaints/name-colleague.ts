import type { Actor } from '../access/index.js'
import { accepted, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { colleagueNamed } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface NamingFacts {
  /** Null when it turned out to be about nobody of the firm. */
  readonly handlerId: HandlerId | null
  readonly actor: Actor
}

/**
 * The colleague or director whom a complaint is about is kept from it from now on, and is no longer its handler: it
 * waits for a substitute. Nobody decides so about him- or herself. @source D-18
 */
export function nameColleague(
  complaint: Complaint,
  { handlerId, actor }: NamingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('NAME_COLLEAGUE', 'any', complaint, actor)
  if (!transition.ok) return transition
  const path = ['handlerId']
  if (complaint.concernsId === handlerId) return refused({ kind: 'already-named', path })
  if (actor.kind === 'staff' && actor.handlerId === handlerId)
    return refused({ kind: 'concerns-yourself', path })
  const { assignment } = complaint
  const losesIt = assignment !== null && assignment.handlerId === handlerId
  return accepted({
    complaint: {
      ...complaint,
      concernsId: handlerId,
      assignment: losesIt ? null : assignment,
      version: complaint.version + 1,
    },
    facts: [
      colleagueNamed(handlerId, complaint.concernsId),
      ...(losesIt ? [{ kind: 'assignment-ended', handlerId: assignment.handlerId } as const] : []),
    ],
    messages: [],
  })
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, isBefore, type Result, refused } from '../foundation/index.js'
import { type Complaint, OPEN_STATES } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { stateChanged } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { noted } from './relate-complaints.js'
import { isSameCustomer } from './same-customer.js'
import { unansweredOffer } from './standing-offer.js'
import { stopClocks } from './stop-clocks.js'

/** What of a complaint would be lost or hidden if it ended in another. */
export type MergeObstacle =
  | 'EARLIER_ROUND'
  | 'PARTS'
  | 'AGREEMENTS'
  | 'OFFER'
  | 'HOLDING_REPLY'
  | 'DECLARED'
  | 'MORE_SERIOUS'
  | 'ABOUT_A_COLLEAGUE'
  | 'HAS_DUPLICATES'

interface MergingFacts {
  readonly into: Complaint
  /** Whether others were merged into it before. */
  readonly hasDuplicates: boolean
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** What happens to the one that ends, and to the one that it goes on in. */
export interface Merger {
  readonly ended: Outcome
  readonly into: Outcome
}

const path = ['otherNumber']

/**
 * A complaint that says again what the same customer said before ends in that earlier one, for good: its clocks stop,
 * and the complainant is told. Nothing of what was found, promised or offered is lost that way, and no clock is won:
 * the earlier receipt and its dates hold. @source KM-17, KP-14, D-18
 */
export function mergeComplaint(
  complaint: Complaint,
  { into, hasDuplicates, actor, at }: MergingFacts,
): Result<Merger, ComplaintRejection> {
  const transition = transitionFor('MERGE', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (complaint.id === into.id) return refused({ kind: 'same-complaint', path })
  const faults = [
    ...mustGoOnInTheOther(complaint, into),
    ...obstaclesIn(complaint, into, hasDuplicates).map(
      (because) => ({ kind: 'cannot-be-merged', path, because }) as const,
    ),
  ]
  if (faults.length > 0) return refused(...faults)
  const { clocks, facts } = stopClocks(complaint.clocks, at, () => true, 'dropped')
  const { id: complaintId, locale } = complaint
  return accepted({
    ended: {
      complaint: {
        ...complaint,
        state: 'MERGED',
        mergedIntoId: into.id,
        clocks,
        version: complaint.version + 1,
      },
      facts: [
        { kind: 'complaint-merged', intoId: into.id },
        ...facts,
        ...stateChanged(complaint.state, 'MERGED'),
      ],
      messages: [{ kind: 'merged', complaintId, locale, intoId: into.id }],
    },
    into: noted(into, { kind: 'duplicate-taken-in', otherId: complaint.id }),
  })
}

function mustGoOnInTheOther(complaint: Complaint, into: Complaint): readonly ComplaintRejection[] {
  if (!OPEN_STATES.includes(into.state)) return [{ kind: 'other-has-ended', path }]
  return [
    ...(isSameCustomer(complaint.complainant, into.complainant)
      ? []
      : [{ kind: 'another-customer', path } as const]),
    ...(isBefore(complaint.receivedAt, into.receivedAt)
      ? [{ kind: 'merge-into-the-earlier', path } as const]
      : []),
  ]
}

function obstaclesIn(
  complaint: Complaint,
  into: Complaint,
  hasDuplicates: boolean,
): readonly MergeObstacle[] {
  const stands: Record<MergeObstacle, boolean> = {
    EARLIER_ROUND: complaint.round > 1,
    PARTS: complaint.parts.length > 0,
    AGREEMENTS: complaint.agreements.length > 0,
    OFFER: unansweredOffer(complaint) !== undefined,
    HOLDING_REPLY: complaint.clocks.some(
      ({ kind, stoppedAt }) => kind === 'holding-reply' && stoppedAt === null,
    ),
    DECLARED: complaint.inadmissibility !== null,
    MORE_SERIOUS: complaint.severity === 'SERIOUS' && into.severity === 'NORMAL',
    ABOUT_A_COLLEAGUE: complaint.concernsId !== into.concernsId,
    HAS_DUPLICATES: hasDuplicates,
  }
  return (Object.keys(stands) as MergeObstacle[]).filter((obstacle) => stands[obstacle])
}

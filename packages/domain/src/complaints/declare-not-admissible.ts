import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { InadmissibleReason } from './inadmissibility.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface DeclaringFacts {
  readonly reason: InadmissibleReason
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * Somebody says that the office may not handle it. It goes on, with its clocks, until a second person says so too.
 * Said again it replaces what was said before. @source D-17, D-19
 */
export function declareNotAdmissible(
  complaint: Complaint,
  { reason, actor, at }: DeclaringFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('DECLARE_NOT_ADMISSIBLE', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const declaredById = actor.handlerId
  const inadmissibility = {
    ...{ reason, declaredById, declaredAt: at },
    ...{ confirmedById: null, confirmedAt: null },
  }
  const { id: complaintId, concernsId } = complaint
  const exceptIds = [declaredById, ...(concernsId === null ? [] : [concernsId])]
  return accepted({
    complaint: { ...complaint, inadmissibility, version: complaint.version + 1 },
    facts: [{ kind: 'inadmissibility-declared', reason }],
    messages: [{ kind: 'confirmation-asked', complaintId, role: 'COORDINATOR', exceptIds }],
  })
}

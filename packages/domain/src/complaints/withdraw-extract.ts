import type { Actor } from '../access/index.js'
import { accepted, type ExtractId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface WithdrawingFacts {
  /** The extract, and whether the seller is kept from it already. */
  readonly extract: { readonly id: ExtractId; readonly isWithdrawn: boolean }
  readonly actor: Actor
}

/** The seller no longer sees an extract; what was read cannot be undone. @source D-16 */
export function withdrawExtract(
  complaint: Complaint,
  { extract, actor }: WithdrawingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('WITHDRAW_EXTRACT', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (extract.isWithdrawn) return refused({ kind: 'extract-withdrawn', path: ['extractId'] })
  return accepted({
    complaint: { ...complaint, version: complaint.version + 1 },
    facts: [{ kind: 'extract-withdrawn', extractId: extract.id }],
    messages: [],
  })
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

/** The complainant confirms by the secret link, once, the day that was agreed. @source KP-3 */
export function confirmAgreedDeadline(
  complaint: Complaint,
  { actor, at }: { readonly actor: Actor; readonly at: Temporal.Instant },
): Result<Outcome, ComplaintRejection> {
  const act = 'CONFIRM_DEADLINE'
  const transition = transitionFor(act, 'by-link', complaint, actor)
  if (!transition.ok) return transition
  const { state, agreedDeadlineConfirmedAt: confirmedAt } = complaint
  if (state !== 'IN_TREATMENT') return refused({ kind: 'act-not-allowed-in-state', act, state })
  if (confirmedAt !== null) return refused({ kind: 'already-confirmed', confirmedAt })
  return accepted({
    complaint: { ...complaint, agreedDeadlineConfirmedAt: at, version: complaint.version + 1 },
    facts: [{ kind: 'deadline-confirmed', on: complaint.agreedDeadlineOn }],
    messages: [],
  })
}

import { type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Outcome } from './outcome.js'
import { type SettlingFacts, settleAgreement } from './settle-agreement.js'

interface LapsingFacts extends SettlingFacts {
  readonly reason: string
  /** Whether anybody was reminded of it, at any step of its clock. */
  readonly wasReminded: boolean
}

/** It is no longer asked for, for a reason; never before somebody was reminded of it. @source KP-7 */
export function lapseAgreement(
  complaint: Complaint,
  { reason, wasReminded, ...facts }: LapsingFacts,
): Result<Outcome, ComplaintRejection> {
  const settled = settleAgreement(complaint, {
    ...facts,
    act: 'LAPSE_AGREEMENT',
    state: 'LAPSED',
    note: reason,
    path: ['reason'],
  })
  return settled.ok && !wasReminded ? refused({ kind: 'reminder-first', path: ['agreement'] }) : settled
}

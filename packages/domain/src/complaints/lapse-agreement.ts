import type { Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Outcome } from './outcome.js'
import { type SettlingFacts, settleAgreement } from './settle-agreement.js'

/** It is no longer asked for, for a reason. @source KP-7 */
export const lapseAgreement = (
  complaint: Complaint,
  { reason, ...facts }: SettlingFacts & { readonly reason: string },
): Result<Outcome, ComplaintRejection> =>
  settleAgreement(complaint, {
    ...facts,
    act: 'LAPSE_AGREEMENT',
    state: 'LAPSED',
    note: reason,
    path: ['reason'],
  })

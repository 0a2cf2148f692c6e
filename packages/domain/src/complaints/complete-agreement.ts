import type { Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Outcome } from './outcome.js'
import { type SettlingFacts, settleAgreement } from './settle-agreement.js'

/** It was done, and how is noted. @source KP-7 */
export const completeAgreement = (
  complaint: Complaint,
  { note, ...facts }: SettlingFacts & { readonly note: string },
): Result<Outcome, ComplaintRejection> =>
  settleAgreement(complaint, { ...facts, act: 'COMPLETE_AGREEMENT', state: 'DONE', note, path: ['note'] })

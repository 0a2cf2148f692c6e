import { returnDecision as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

/** Records that the decision did not arrive, so that what it stopped runs on (D-20). */
export function returnDecision(context: RequestContext, input: ComplaintChangeInput): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'decision-returned', input, async (complaint) =>
    decide(complaint, { actor }),
  )
}

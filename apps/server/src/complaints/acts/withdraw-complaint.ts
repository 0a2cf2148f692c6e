import { withdrawComplaint as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface WithdrawComplaint extends ComplaintChangeInput {
  readonly reason: string
}

/** Records that the complainant took it back, as told to the office. */
export function withdrawComplaint(context: RequestContext, input: WithdrawComplaint): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'complaint-withdrawn', input, async (complaint) =>
    decide(complaint, { reason: input.reason, actor, at: context.at }),
  )
}

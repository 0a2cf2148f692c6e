import { rejectVerdict as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface RejectVerdict extends ComplaintChangeInput {
  readonly part: number
  readonly reason: string
}

/** Gives a verdict back, with the reason, to be judged again. */
export function rejectVerdict(context: RequestContext, input: RejectVerdict): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'verdict-rejected', input, async (complaint) =>
    decide(complaint, { part: input.part, reason: input.reason, actor, at: context.at }),
  )
}

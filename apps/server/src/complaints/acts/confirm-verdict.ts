import { confirmVerdict as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface ConfirmVerdict extends ComplaintChangeInput {
  readonly part: number
}

/** Lets a verdict hold, by somebody else than who recorded it (D-19). */
export function confirmVerdict(context: RequestContext, input: ConfirmVerdict): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'verdict-confirmed', input, async (complaint) =>
    decide(complaint, { part: input.part, actor, at: context.at }),
  )
}

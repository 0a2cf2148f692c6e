import { sendDecision as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { SendingWayName } from '../deciding/deciding.enums.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface SendDecision extends ComplaintChangeInput {
  readonly how: SendingWayName
}

/** Sends the decision on every part of this round. */
export function sendDecision(context: RequestContext, input: SendDecision): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'decision-sent', input, async (complaint) =>
    decide(complaint, { how: input.how, actor, at: context.at }),
  )
}

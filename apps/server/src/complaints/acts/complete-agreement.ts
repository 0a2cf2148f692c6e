import { completeAgreement as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface CompleteAgreement extends WrittenChangeInput {
  readonly agreement: number
  readonly note: string
}

/** Says that what was agreed was done (KP-7). */
export function completeAgreement(context: RequestContext, input: CompleteAgreement): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement, note, despiteBlame } = input
  return changeComplaint(context, 'agreement-completed', input, async (complaint, manager) => {
    const outcome = decide(complaint, { agreement, note, actor, at })
    return unlessUnfit(manager, context, complaint, { texts: { note }, despiteBlame }, outcome)
  })
}

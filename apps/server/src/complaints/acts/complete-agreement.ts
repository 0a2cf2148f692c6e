import { completeAgreement as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { unlessAvoided } from '../deciding/unless-avoided.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface CompleteAgreement extends ComplaintChangeInput {
  readonly agreement: number
  readonly note: string
}

/** Says that what was agreed was done (KP-7). */
export function completeAgreement(context: RequestContext, input: CompleteAgreement): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement, note } = input
  return changeComplaint(context, 'agreement-completed', input, async (complaint) =>
    unlessAvoided(complaint, { note }, decide(complaint, { agreement, note, actor, at })),
  )
}

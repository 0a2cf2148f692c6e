import { lapseAgreement as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { unlessAvoided } from '../deciding/unless-avoided.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface LapseAgreement extends ComplaintChangeInput {
  readonly agreement: number
  readonly reason: string
}

/** Says that what was agreed is no longer asked for, and why (KP-7). */
export function lapseAgreement(context: RequestContext, input: LapseAgreement): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement, reason } = input
  return changeComplaint(context, 'agreement-lapsed', input, async (complaint) =>
    unlessAvoided(complaint, { reason }, decide(complaint, { agreement, reason, actor, at })),
  )
}

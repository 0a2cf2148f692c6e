import { type Agreement, lapseAgreement as decide } from '@waarborg/domain/complaints'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface LapseAgreement extends WrittenChangeInput {
  readonly agreement: number
  readonly reason: string
}

/** Says that what was agreed is no longer asked for, and why; never before a reminder (KP-7). */
export function lapseAgreement(context: RequestContext, input: LapseAgreement): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement, reason, despiteBlame } = input
  return changeComplaint(context, 'agreement-lapsed', input, async (complaint, manager) => {
    const wasReminded = await reminded(manager, complaint.agreements[agreement - 1])
    const outcome = decide(complaint, { agreement, reason, wasReminded, actor, at })
    return unlessUnfit(manager, context, complaint, { texts: { reason }, despiteBlame }, outcome)
  })
}

/** Whether the sweep told anybody of the clock of the agreement. */
async function reminded(manager: EntityManager, agreement: Agreement | undefined): Promise<boolean> {
  if (agreement === undefined) return false
  const steps = (await manager.query(
    'select s.step from clock_step s join clock q on q.id = s.clock_id where q.about_id = $1 limit 1',
    [agreement.id],
  )) as unknown[]
  return steps.length > 0
}

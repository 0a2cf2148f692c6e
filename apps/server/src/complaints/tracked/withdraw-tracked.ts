import { withdrawComplaint } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { changeTracked, complainant, type TrackedChangeInput, type TrackedResult } from './change-tracked.js'

export interface WithdrawTracked extends TrackedChangeInput {
  readonly reason?: string | null
}

/** The complainant takes it back online (KP-7). */
export function withdrawTracked(context: RequestContext, input: WithdrawTracked): Promise<TrackedResult> {
  return changeTracked(context, 'complaint-withdrawn', input, async (complaint) =>
    withdrawComplaint(complaint, { reason: input.reason ?? null, actor: complainant, at: context.at }),
  )
}

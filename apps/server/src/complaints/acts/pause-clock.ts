import { pauseClock as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

interface PauseClock extends WrittenChangeInput {
  readonly agreement?: number | null
  readonly reason: string
}

/** Lets what was agreed stand still, and tells the complainant why (KP-7, KP-11). */
export function pauseClock(context: RequestContext, input: PauseClock): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement = null, reason, despiteBlame } = input
  return changeComplaint(context, 'clock-paused', input, async (complaint, manager) => {
    const pause = { id: newId<'clock-pause'>(), agreement, reason }
    const outcome = decide(complaint, pause, { actor, at })
    return unlessUnfit(manager, context, complaint, { texts: { reason }, despiteBlame }, outcome)
  })
}

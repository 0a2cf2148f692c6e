import { pauseClock as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { unlessAvoided } from '../deciding/unless-avoided.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

interface PauseClock extends ComplaintChangeInput {
  readonly agreement?: number | null
  readonly reason: string
}

/** Lets what was agreed stand still, and tells the complainant why (KP-7, KP-11). */
export function pauseClock(context: RequestContext, input: PauseClock): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement = null, reason } = input
  return changeComplaint(context, 'clock-paused', input, async (complaint) => {
    const pause = { id: newId<'clock-pause'>(), agreement, reason }
    return unlessAvoided(complaint, { reason }, decide(complaint, pause, { actor, at }))
  })
}

import { agreeToDelay as decide } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { DelayNoticeRow } from '../agreements/delay-notice.row.js'
import { DelayRequestRow } from '../agreements/delay-request.row.js'
import { noticesOfRound, requestsOfRound } from '../agreements/delays-of-round.js'
import { indexAgain } from '../index-for-search.js'
import { changeTracked, complainant, type TrackedChangeInput, type TrackedResult } from './change-tracked.js'

/** The complainant agrees online that the answer comes later (D-2). */
export function agreeToDelay(context: RequestContext, input: TrackedChangeInput): Promise<TrackedResult> {
  const { at } = context
  return changeTracked(context, 'delay-agreed', input, async (complaint, manager) => {
    const outcome = decide(complaint, {
      actor: complainant,
      at,
      calendar: await currentCalendar(manager),
      requests: await requestsOfRound(manager, complaint),
      earlier: await noticesOfRound(manager, complaint),
    })
    if (!outcome.ok) return outcome
    const { notice } = outcome.value
    await manager.update(DelayRequestRow, { id: notice.id }, { agreedAt: at })
    await manager.insert(DelayNoticeRow, { ...notice, complaintId: complaint.id })
    await indexAgain(manager, outcome.value.complaint)
    return outcome
  })
}

import { askDelay as decide } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { DelayRequestRow } from '../agreements/delay-request.row.js'
import { noticesOfRound } from '../agreements/delays-of-round.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface AskDelay extends WrittenChangeInput {
  readonly reason: string
  readonly answerOn: Temporal.PlainDate
}

/** Asks the complainant to agree online that the answer comes later, in words that a customer reads (D-2, KP-11). */
export function askDelay(context: RequestContext, { answerOn, ...input }: AskDelay): Promise<ChangeResult> {
  const { actor, at: now } = context
  const { reason, despiteBlame } = input
  const written = { ...input, answerOn: answerOn.toString() }
  return changeComplaint(context, 'delay-asked', written, async (complaint, manager) => {
    const [calendar, earlier] = [await currentCalendar(manager), await noticesOfRound(manager, complaint)]
    const asked = { id: newId<'delay-notice'>(), reason, answerOn }
    const outcome = await unlessUnfit(
      manager,
      context,
      complaint,
      { texts: { reason }, despiteBlame },
      decide(complaint, asked, { actor, now, calendar, earlier }),
    )
    if (!outcome.ok) return outcome
    await manager.insert(DelayRequestRow, { ...outcome.value.request, complaintId: complaint.id })
    return outcome
  })
}

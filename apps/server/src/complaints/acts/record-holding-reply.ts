import { recordHoldingReply as decide } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { HoldingReplyRow } from '../agreements/holding-reply.row.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface RecordHoldingReply extends WrittenChangeInput {
  readonly text: string
  readonly answerOn: Temporal.PlainDate
}

/** Keeps a reply that only says that the answer comes, and the day on which that is owed (OS-4, KP-11). */
export function recordHoldingReply(
  context: RequestContext,
  { answerOn, ...input }: RecordHoldingReply,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { at } = context
  const { text, despiteBlame } = input
  const written = { ...input, answerOn: answerOn.toString() }
  return changeComplaint(context, 'holding-reply-recorded', written, async (complaint, manager) => {
    const id = newId<'holding-reply'>()
    const calendar = await currentCalendar(manager)
    const outcome = decide(complaint, { id, text, answerOn, actor, at, calendar })
    const said = { texts: { text }, despiteBlame }
    const recorded = await unlessUnfit(manager, context, complaint, said, outcome)
    if (!recorded.ok) return recorded
    const sent = { text: recorded.value.text, answerOn, sentAt: at, sentBy: actor.handlerId }
    await manager.insert(HoldingReplyRow, { id, complaintId: complaint.id, ...sent })
    return recorded
  })
}

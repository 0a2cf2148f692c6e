import { answerPart as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface AnswerPart extends WrittenChangeInput {
  readonly part: number
  readonly text: string
}

/** Writes the substantive answer to a part, without words that no customer reads (KP-11). */
export function answerPart(context: RequestContext, input: AnswerPart): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { part, text, despiteBlame } = input
  return changeComplaint(context, 'part-answered', input, async (complaint, manager) => {
    const outcome = decide(complaint, { part, text, actor })
    return unlessUnfit(manager, context, complaint, { texts: { text }, despiteBlame }, outcome)
  })
}

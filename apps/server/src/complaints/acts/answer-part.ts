import { answerPart as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { unlessAvoided } from '../deciding/unless-avoided.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface AnswerPart extends ComplaintChangeInput {
  readonly part: number
  readonly text: string
}

/** Writes the substantive answer to a part, without words that no customer reads (KP-11). */
export function answerPart(context: RequestContext, input: AnswerPart): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { part, text } = input
  return changeComplaint(context, 'part-answered', input, async (complaint) =>
    unlessAvoided(complaint, { text }, decide(complaint, { part, text, actor })),
  )
}

import { checkComplainant as decide, type RawComplainant } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface CheckComplainant extends ComplaintChangeInput {
  readonly complainant: RawComplainant | null
}

/** Keeps that the complainant's data were compared with the complainant, and puts right what was wrong (KP-5). */
export function checkComplainant(context: RequestContext, input: CheckComplainant): Promise<ChangeResult> {
  const { actor, at } = context
  return changeComplaint(context, 'complainant-checked', input, async (complaint) =>
    decide(complaint, { corrected: input.complainant, actor, at }),
  )
}

import { chooseRemedy as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface ChooseRemedy extends ComplaintChangeInput {
  readonly key: string
}

/** Records which solution the complainant chose, as told to the office (KP-6). */
export function chooseRemedy(context: RequestContext, input: ChooseRemedy): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'remedy-chosen', input, async (complaint) =>
    decide(complaint, { key: input.key, actor, at: context.at }),
  )
}

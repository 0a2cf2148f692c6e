import { chooseRemedy } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { changeTracked, complainant, type TrackedChangeInput, type TrackedResult } from './change-tracked.js'

export interface ChooseOption extends TrackedChangeInput {
  readonly key: string
}

/** The complainant chooses online from what was offered (KP-6). */
export function chooseOption(context: RequestContext, input: ChooseOption): Promise<TrackedResult> {
  return changeTracked(context, 'remedy-chosen', input, async (complaint) =>
    chooseRemedy(complaint, { key: input.key, actor: complainant, at: context.at }),
  )
}

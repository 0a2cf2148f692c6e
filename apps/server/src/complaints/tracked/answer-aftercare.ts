import { recordAftercare } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { changeTracked, complainant, type TrackedChangeInput, type TrackedResult } from './change-tracked.js'

export interface AnswerAftercare extends TrackedChangeInput {
  readonly solved: boolean
  readonly report?: string | null
}

/** The complainant answers online whether it is really solved (KM-10). */
export function answerAftercare(context: RequestContext, input: AnswerAftercare): Promise<TrackedResult> {
  return changeTracked(context, 'aftercare-recorded', input, async (complaint, manager) => {
    const { solved, report = null } = input
    const calendar = await currentCalendar(manager)
    return recordAftercare(
      complaint,
      { way: 'SURVEY', solved, report },
      { actor: complainant, at: context.at, calendar },
    )
  })
}

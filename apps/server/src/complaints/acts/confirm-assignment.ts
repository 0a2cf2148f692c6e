import { confirmAssignment as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

/** The handler confirms taking a complaint that was assigned to him or her. */
export function confirmAssignment(
  context: RequestContext,
  input: ComplaintChangeInput,
): Promise<ChangeResult> {
  return changeComplaint(context, 'assignment-confirmed', input, async (complaint) =>
    decide(complaint, { actor: context.actor, at: context.at }),
  )
}

import { confirmNotAdmissible as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

/** Ends a complaint that somebody else said is not to be handled (D-19). */
export function confirmNotAdmissible(
  context: RequestContext,
  input: ComplaintChangeInput,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'inadmissibility-confirmed', input, async (complaint) =>
    decide(complaint, { actor, at: context.at }),
  )
}

import { declareNotAdmissible as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { InadmissibleReasonName } from '../deciding/deciding.enums.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface DeclareNotAdmissible extends ComplaintChangeInput {
  readonly reason: InadmissibleReasonName
}

/** Says that a complaint is not to be handled, for a second person to agree. */
export function declareNotAdmissible(
  context: RequestContext,
  input: DeclareNotAdmissible,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'inadmissibility-declared', input, async (complaint) =>
    decide(complaint, { reason: input.reason, actor, at: context.at }),
  )
}

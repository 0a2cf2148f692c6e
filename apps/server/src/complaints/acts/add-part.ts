import { addPart as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface AddPart extends ComplaintChangeInput {
  readonly description: string
}

/** Names a part of the complaint, numbered after those that are there. */
export function addPart(context: RequestContext, input: AddPart): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'part-added', input, async (complaint) =>
    decide(complaint, { id: newId<'part'>(), description: input.description, actor }),
  )
}

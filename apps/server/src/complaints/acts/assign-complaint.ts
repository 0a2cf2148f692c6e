import { assignComplaint as decide } from '@waarborg/domain/complaints'
import { civilDateOf, refused } from '@waarborg/domain/foundation'
import { decodeId } from '../../graph/ids.js'
import { findHandler, substituteOn } from '../../handlers/index.js'
import { nextInFurtherRound } from '../assigning/next-handlers.store.js'
import {
  type ActContext,
  type ChangeResult,
  type ComplaintChangeInput,
  changeComplaint,
} from './change-complaint.js'

export interface AssignComplaint extends ComplaintChangeInput {
  readonly handlerId: string
}

/** Assigns a complaint to a handler, who then confirms taking it. */
export function assignComplaint(context: ActContext, input: AssignComplaint): Promise<ChangeResult> {
  return changeComplaint(context, 'complaint-assigned', input, async (complaint, manager) => {
    const handlerId = decodeId('handler', input.handlerId)
    const handler = handlerId === null ? null : await findHandler(manager, handlerId)
    if (handler === null) return refused({ kind: 'unknown', path: ['handlerId'], noun: 'handler' } as const)
    const substituteId = await substituteOn(manager, handler.id, civilDateOf(context.at))
    const substitute = substituteId === null ? null : await findHandler(manager, substituteId)
    const next = await nextInFurtherRound(manager, complaint, context)
    return decide(complaint, { handler, substitute, next, actor: context.actor, at: context.at })
  })
}

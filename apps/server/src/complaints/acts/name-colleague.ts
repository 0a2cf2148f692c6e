import { nameColleague as decide } from '@waarborg/domain/complaints'
import { refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { findHandler } from '../../handlers/index.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface NameColleague extends ComplaintChangeInput {
  readonly handlerId: string | null
}

/** Says which colleague a complaint is about, who is kept from it from then on; or that it is about none (D-18). */
export function nameColleague(context: RequestContext, input: NameColleague): Promise<ChangeResult> {
  return changeComplaint(context, 'colleague-named', input, async (complaint, manager) => {
    const { actor } = context
    if (input.handlerId === null) return decide(complaint, { handlerId: null, actor })
    const handlerId = decodeId('handler', input.handlerId)
    const handler = handlerId === null ? null : await findHandler(manager, handlerId)
    if (handler === null) return refused({ kind: 'unknown', path: ['handlerId'], noun: 'handler' } as const)
    return decide(complaint, { handlerId: handler.id, actor })
  })
}

import { returnViolation as decide } from '@waarborg/domain/violations'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { recordViolation } from '../record-violation.js'
import { saveState } from '../violation.store.js'
import { changeViolation, done, type ViolationChangeInput, type ViolationResult } from './change-violation.js'

export interface ReturnViolation extends ViolationChangeInput {
  readonly reason: string
}

/** The second person does not agree: it is to be decided again. */
export function returnViolation(context: RequestContext, input: ReturnViolation): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const changing = { permission: 'violations:decide', mutation: 'returnViolation', input } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const returned = decide(violation, { reason: input.reason, confirmedById: actor.handlerId })
    if (!returned.ok) return returned
    await manager.query(
      `update violation_decision set returned_by_id = $2, returned_at = $3, return_reason = $4
       where violation_id = $1 and returned_at is null`,
      [violation.id, actor.handlerId, storedMoment(at), returned.value.reason],
    )
    await saveState(manager, violation, 'REPORTED')
    const after = { ...violation, version: violation.version + 1 }
    const facts = [{ kind: 'violation-returned' }]
    await recordViolation(
      manager,
      { violation: after, act: 'violation-returned', from: 'PROPOSED', to: 'REPORTED', facts },
      { actor, at },
    )
    return done
  })
}

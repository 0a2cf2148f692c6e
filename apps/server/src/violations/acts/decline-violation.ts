import { declineViolation as decide } from '@waarborg/domain/violations'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { recordViolation } from '../record-violation.js'
import { changeViolation, done, type ViolationChangeInput, type ViolationResult } from './change-violation.js'

export interface DeclineViolation extends ViolationChangeInput {
  readonly reason: string
}

/** Says that what was reported is no violation. */
export function declineViolation(context: RequestContext, input: DeclineViolation): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const changing = { permission: 'violations:decide', mutation: 'declineViolation', input } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const declined = decide(violation, input)
    if (!declined.ok) return declined
    await manager.query(
      `update violation set state = 'DECLINED', declined_by_id = $3, declined_at = $4, decline_reason = $5,
         version = version + 1 where id = $1 and version = $2`,
      [violation.id, violation.version, actor.handlerId, storedMoment(at), declined.value.reason],
    )
    const after = { ...violation, version: violation.version + 1 }
    const facts = [{ kind: 'violation-declined' }]
    await recordViolation(
      manager,
      { violation: after, act: 'violation-declined', from: 'REPORTED', to: 'DECLINED', facts },
      { actor, at },
    )
    return done
  })
}

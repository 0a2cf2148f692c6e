import { hearSeller as decide } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { recordViolation } from '../record-violation.js'
import { saveState } from '../violation.store.js'
import { changeViolation, done, type ViolationChangeInput, type ViolationResult } from './change-violation.js'

export interface HearSeller extends ViolationChangeInput {
  readonly heardOn?: Temporal.PlainDate | null
  readonly account?: string | null
  readonly urgency?: string | null
}

/** Records what the seller said before the decision, or why that cannot be waited for. */
export function hearSeller(context: RequestContext, input: HearSeller): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const { heardOn = null, account = null, urgency = null } = input
  const body = { ...input, heardOn: heardOn?.toString() ?? null }
  const changing = { permission: 'violations:decide', mutation: 'hearSeller', input: body } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const heard = decide(violation, { heardOn, account, urgency }, { at })
    if (!heard.ok) return heard
    const { hearing } = heard.value
    const isHeard = hearing.kind === 'HEARD'
    await manager.query(
      `insert into violation_hearing (id, violation_id, heard_on, account, urgency, recorded_by_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        violation.id,
        isHeard ? hearing.heardOn.toString() : null,
        isHeard ? hearing.account : null,
        isHeard ? null : hearing.reason,
        actor.handlerId,
        storedMoment(at),
      ],
    )
    await saveState(manager, violation, violation.state)
    const facts = [{ kind: 'seller-heard', hearing: hearing.kind, heardOn: isHeard ? hearing.heardOn : null }]
    const { state } = violation
    const after = { ...violation, version: violation.version + 1 }
    await recordViolation(
      manager,
      { violation: after, act: 'seller-heard', from: state, to: state, facts },
      { actor, at },
    )
    return done
  })
}

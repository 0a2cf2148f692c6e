import { accepted } from '@waarborg/domain/foundation'
import { confirmViolation as decide, type ViolationRejection } from '@waarborg/domain/violations'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { type BookingRejection, bookViolation } from './book-violation.js'
import { changeViolation, type ViolationChangeInput, type ViolationResult } from './change-violation.js'

/** The second person agrees, and it is booked with all that it does (D-6). */
export function confirmViolation(
  context: RequestContext,
  input: ViolationChangeInput,
): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const changing = { permission: 'violations:decide', mutation: 'confirmViolation', input } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const decision = decide(violation, { confirmedById: actor.handlerId })
    if (!decision.ok) return decision
    const { decidedById, confirmedById, weight, reach, ground, reason } = decision.value
    const booked = await bookViolation(
      manager,
      { violationId: violation.id, weight, reach, ground, reason },
      { actor, decidedById, confirmedById, at, isDryRun: false },
    )
    return booked.ok ? accepted(null) : { ok: false, rejections: booked.rejections.map(told) }
  })
}

/** What changed between the decision and its confirmation: the policy, or the accounts. */
const told = (rejection: BookingRejection): ViolationRejection =>
  rejection.kind === 'decided-already'
    ? { kind: 'not-in-this-state', path: rejection.path, state: rejection.state }
    : rejection

import { confirmWindow } from '@waarborg/domain/force-majeure'
import { accepted } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { ALONE_WITH_FORCE_MAJEURE } from '../../policy-points/index.js'
import { lockBookedWithin } from '../booked-within.js'
import { saveConfirmed } from '../force-majeure.store.js'
import { recordForceMajeureAct } from '../record-force-majeure.js'
import { type ChangeForceMajeure, changeForceMajeure } from './change-force-majeure.js'
import type { ForceMajeureResult } from './force-majeure-result.js'
import { effectOfWithdrawing } from './points-within.js'
import { withdrawWithin } from './withdraw-within.js'

/** The second person agrees: what is booked within it now is withdrawn, all or nothing; or it is shown (D-7, D-19). */
export function confirmForceMajeure(
  context: RequestContext,
  input: ChangeForceMajeure,
): Promise<ForceMajeureResult> {
  const { handlerId: byId } = requireStaff(context)
  const { at } = context
  const changing = { mutation: 'confirmForceMajeure', input, before: ALONE_WITH_FORCE_MAJEURE }
  return changeForceMajeure(context, changing, async (window, manager) => {
    const confirmed = confirmWindow(window, byId)
    if (!confirmed.ok) return confirmed
    const booked = await lockBookedWithin(manager, window)
    const groups = await effectOfWithdrawing(manager, booked, { at, actorId: byId })
    await saveConfirmed(manager, window, { byId, at })
    const followed = await withdrawWithin(manager, window, groups, context)
    const act = 'force-majeure-confirmed'
    const states = { version: window.version + 1, from: 'PROPOSED', to: 'STANDING' } as const
    const change = { ...window, act, ...states, withdrawn: booked.length, followed } as const
    await recordForceMajeureAct(manager, change, context)
    return accepted({
      violationIds: booked.map(({ id }) => id),
      outcomes: groups.map(({ outcome }) => outcome),
    })
  })
}

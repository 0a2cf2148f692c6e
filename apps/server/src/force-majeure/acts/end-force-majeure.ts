import { declineWindow, endWindow } from '@waarborg/domain/force-majeure'
import { accepted } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { saveEnded } from '../force-majeure.store.js'
import { recordForceMajeureAct } from '../record-force-majeure.js'
import { type ChangeForceMajeure, changeForceMajeure } from './change-force-majeure.js'
import { type ForceMajeureResult, nothingWithdrawn } from './force-majeure-result.js'

export type EndForceMajeure = Omit<ChangeForceMajeure, 'dryRun'> & { readonly reason: string }

const DECLINING = {
  mutation: 'declineForceMajeure',
  decide: declineWindow,
  act: 'force-majeure-declined',
  state: 'DECLINED',
} as const
const ENDING = {
  mutation: 'endForceMajeure',
  decide: endWindow,
  act: 'force-majeure-ended',
  state: 'ENDED',
} as const

/** It does not stand, because a second person does not agree or because who recorded it takes it back. */
export const declineForceMajeure = (context: RequestContext, input: EndForceMajeure) =>
  endBy(context, input, DECLINING)

/** What is decided from now on goes by the terms again; what it withdrew stays withdrawn (D-7). */
export const endForceMajeure = (context: RequestContext, input: EndForceMajeure) =>
  endBy(context, input, ENDING)

function endBy(
  context: RequestContext,
  input: EndForceMajeure,
  { mutation, decide, act, state }: typeof DECLINING | typeof ENDING,
): Promise<ForceMajeureResult> {
  const { handlerId: byId } = requireStaff(context)
  return changeForceMajeure(context, { mutation, input }, async (window, manager) => {
    const ended = decide(window, input.reason)
    if (!ended.ok) return ended
    await saveEnded(manager, window, { state, reason: ended.value, byId, at: context.at })
    const states = { version: window.version + 1, from: window.state, to: state }
    await recordForceMajeureAct(manager, { ...window, act, ...states, withdrawn: 0, followed: [] }, context)
    return accepted(nothingWithdrawn)
  })
}

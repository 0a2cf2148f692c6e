import { accepted, type Result, refused } from '../foundation/index.js'
import type { Violation } from './violation.js'
import type { NotInThisState } from './violation-rejection.js'
import type { ViolationState } from './violation-state.js'

/** What people do with a violation that was reported. */
export type ViolationAct =
  | 'HEAR_SELLER'
  | 'DECIDE'
  | 'CONFIRM'
  | 'RETURN'
  | 'DECLINE'
  | 'OBJECT'
  | 'DECIDE_OBJECTION'

/** From which states each is done. */
export const TRANSITIONS: Readonly<Record<ViolationAct, readonly ViolationState[]>> = {
  HEAR_SELLER: ['REPORTED'],
  DECIDE: ['REPORTED'],
  CONFIRM: ['PROPOSED'],
  RETURN: ['PROPOSED'],
  DECLINE: ['REPORTED'],
  OBJECT: ['BOOKED'],
  DECIDE_OBJECTION: ['BOOKED'],
}

/** The violation, when this can be done with it now. @source D-6, D-8 */
export function inStateFor(
  act: ViolationAct,
  { state }: Pick<Violation, 'state'>,
): Result<null, NotInThisState> {
  return TRANSITIONS[act].includes(state)
    ? accepted(null)
    : refused({ kind: 'not-in-this-state', path: ['violationId'], state })
}

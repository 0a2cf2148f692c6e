import { type Actor, idOfActor, may, type Permission } from '../access/index.js'
import { inStateFor, TRANSITIONS, type ViolationAct } from './lifecycle.js'
import type { Violation } from './violation.js'

type Facts = Pick<Violation, 'state' | 'hearing' | 'objection'> & {
  readonly decision: Pick<NonNullable<Violation['decision']>, 'decidedById' | 'confirmedById'> | null
  /** Whether nobody is blamed for it, for force majeure. */
  readonly isExcused: boolean
}

const NEEDED: Readonly<Record<ViolationAct, Permission>> = {
  HEAR_SELLER: 'violations:decide',
  DECIDE: 'violations:decide',
  CONFIRM: 'violations:decide',
  RETURN: 'violations:decide',
  DECLINE: 'violations:decide',
  OBJECT: 'violations:object',
  DECIDE_OBJECTION: 'violations:decide',
}

/** What this person can do with it now, so that nothing is offered that would be refused. @source D-6, D-7, D-19 */
export function actionsOn(violation: Facts, actor: Actor): readonly ViolationAct[] {
  const acts = Object.keys(TRANSITIONS) as ViolationAct[]
  return acts.filter(
    (act) =>
      may(actor, NEEDED[act]) && inStateFor(act, violation).ok && isTurnFor(act, violation, idOfActor(actor)),
  )
}

function isTurnFor(act: ViolationAct, facts: Facts, me: string | null): boolean {
  const { hearing, decision, objection, isExcused } = facts
  const isDecider = decision?.decidedById === me
  switch (act) {
    case 'DECIDE':
      return hearing !== null && !isExcused
    case 'CONFIRM':
      return !isDecider && !isExcused
    case 'RETURN':
      return !isDecider
    case 'OBJECT':
      return objection === null
    case 'DECIDE_OBJECTION':
      return objection?.ruling === null && !isDecider && decision?.confirmedById !== me
    default:
      return true
  }
}

import type { HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { type NewSession, startSession } from '../sessions/staff-session.js'
import { rememberAddress } from './attempts.js'
import { recordSignIn, type SignInWay } from './record-sign-in.js'

/** Who asks from which browser. */
export type Door = Pick<RequestContext, 'office' | 'at' | 'device' | 'address' | 'sessionToken'>

/** Lets somebody in who proved who it is: a session under a new token, in place of what this browser had. */
export async function beginSession(
  manager: EntityManager,
  door: Door,
  handlerId: HandlerId,
  way: SignInWay,
): Promise<NewSession> {
  const { at, device, sessionToken } = door
  await manager.query('update handler set last_signed_in_at = $2 where id = $1', [handlerId, at.toString()])
  await rememberAddress(manager, door, handlerId)
  await recordSignIn(manager, { handlerId, act: 'signed-in', facts: { way }, at })
  const secondFactor = way !== 'PASSWORD' && way !== 'INVITATION'
  return startSession(manager, { handlerId, device, secondFactor, at, instead: sessionToken })
}

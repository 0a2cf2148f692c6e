import { may } from '@waarborg/domain/access'
import type { RequestContext } from '../../graph/context.js'
import { Loaders } from '../../graph/loaders.js'
import { loadNode } from '../../graph/nodes.js'
import { handlerList } from '../../handlers/index.js'
import { permissionsThat } from '../permission.enum.js'
import { readSession, type StaffSession } from '../sessions/staff-session.js'
import type { ViewerType } from './viewer.type.js'

/** Everybody may see the card of his or her own: also who may do nothing yet, before there is a second step. */
const ownCard = { ...handlerList, visible: () => 'true' }

type Told = Omit<ViewerType, 'hasTotp' | 'hasPassword' | 'recoveryCodesLeft' | 'passkeys' | 'sessions'>

/** Who is signed in by this session; null for none. What else an account has is read when it is asked. */
export async function viewerOf(
  session: StaffSession | null,
  context: RequestContext,
): Promise<ViewerType | null> {
  if (session === null) return null
  const { id, actor, endsAt, secondFactorNeeded } = session
  // The request that signs in came from the public: only its answer is for who is signed in now.
  const handler = await loadNode(ownCard, actor.handlerId, { ...context, actor, loaders: new Loaders() })
  if (handler === null) return null
  const viewer: Told = {
    handlerId: actor.handlerId,
    sessionId: id,
    handler,
    roles: handler.roles,
    permissions: permissionsThat((permission) => may(actor, permission)),
    sessionEndsAt: endsAt,
    secondFactorNeeded,
  }
  return viewer as ViewerType
}

/** Who is signed in by this token, after the act that gave it. */
export const viewerBy = async (token: string | null, context: RequestContext): Promise<ViewerType | null> =>
  viewerOf(await readSession(context.office, token), context)

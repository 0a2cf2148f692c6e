import { may } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { type HandlerType, handlerJson } from '../../handlers/index.js'
import { permissionsThat } from '../permission.enum.js'
import { readSession, type StaffSession } from '../sessions/staff-session.js'
import type { ViewerType } from './viewer.type.js'

type Told = Omit<ViewerType, 'hasTotp' | 'hasPassword' | 'recoveryCodesLeft' | 'passkeys' | 'sessions'>

/** Who is signed in by a session; null for none. What else an account has is read when it is asked. */
export async function viewerOf(
  session: StaffSession | null,
  context: RequestContext,
): Promise<ViewerType | null> {
  if (session === null) return null
  const { id, actor, endsAt, secondFactorNeeded } = session
  const handler = await ownCard(context, actor.handlerId)
  if (handler === undefined) return null
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

/** One's own card is not a matter of rules: it is told before this request has a role, and before there is one. */
async function ownCard({ office }: RequestContext, id: HandlerId): Promise<HandlerType | undefined> {
  const row = await office.reads.row<{ card: HandlerType }>({
    name: 'own card',
    text: `select ${handlerJson('h')} as card from handler h where h.id = $1`,
    values: [id],
  })
  return row?.card
}

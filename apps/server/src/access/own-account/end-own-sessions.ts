import { accepted, parseId, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { AccessRejection } from '../access-rejection.js'
import { endSessionsOf } from '../sessions/staff-session.js'

/** Ends one session of one's own; also the present one. */
export async function endOwnSession(
  context: RequestContext,
  sessionId: string,
): Promise<Result<'ended', AccessRejection>> {
  const { handlerId } = requireStaff(context)
  const id = parseId(sessionId, 'session', ['sessionId'])
  if (!id.ok) return id
  return context.office.transact<'ended', AccessRejection>(async (manager) => {
    const [ended] = (await manager.query(
      'delete from staff_session where handler_id = $1 and id = $2 returning id',
      [handlerId, id.value],
    )) as [unknown[], number]
    return ended.length > 0
      ? accepted('ended')
      : refused({ kind: 'unknown', path: ['sessionId'], noun: 'session' })
  })
}

/** Ends every session of one's own but the present one. */
export async function endOtherSessions(context: RequestContext): Promise<void> {
  const { handlerId } = requireStaff(context)
  await context.office.transact(async (manager) => {
    await endSessionsOf(manager, handlerId, context.sessionToken)
    return accepted(null)
  })
}

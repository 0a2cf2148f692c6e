import { accepted, parseId, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { AccessRejection } from '../access-rejection.js'
import { endSessionsOf } from '../sessions/staff-session.js'
import { lockPerson, recordSignIn } from '../sign-in/record-sign-in.js'

/** Ends one session of one's own; also the present one. */
export async function endOwnSession(
  context: RequestContext,
  sessionId: string,
): Promise<Result<'ended', AccessRejection>> {
  const { handlerId } = requireStaff(context)
  const id = parseId(sessionId, 'session', ['sessionId'])
  if (!id.ok) return id
  const { office, at } = context
  return office.transact<'ended', AccessRejection>(async (manager) => {
    await lockPerson(manager, handlerId)
    const [ended] = (await manager.query(
      'delete from staff_session where handler_id = $1 and id = $2 returning id',
      [handlerId, id.value],
    )) as [unknown[], number]
    if (ended.length === 0) return refused({ kind: 'unknown', path: ['sessionId'], noun: 'session' })
    await recordSignIn(manager, { handlerId, act: 'session-ended', facts: { sessions: 1 }, at })
    return accepted('ended')
  })
}

/** Ends every session of one's own but the present one. */
export async function endOtherSessions(context: RequestContext): Promise<void> {
  const { handlerId } = requireStaff(context)
  const { office, at, sessionToken } = context
  await office.transact(async (manager) => {
    await lockPerson(manager, handlerId)
    const sessions = await endSessionsOf(manager, handlerId, sessionToken)
    if (sessions > 0)
      await recordSignIn(manager, { handlerId, act: 'session-ended', facts: { sessions }, at })
    return accepted(null)
  })
}

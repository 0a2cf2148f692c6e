import { accepted } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { hashOfToken } from '../sessions/staff-session.js'
import { lockPerson, recordSignIn } from './record-sign-in.js'

/** Ends the session of this browser, and its cookie. */
export async function signOut(context: RequestContext): Promise<void> {
  const { handlerId } = requireStaff(context)
  const { office, at, sessionToken, setSession } = context
  await office.transact(async (manager) => {
    await lockPerson(manager, handlerId)
    const [, ended] = (await manager.query('delete from staff_session where token_hash = $1', [
      sessionToken === null ? null : hashOfToken(sessionToken),
    ])) as [unknown[], number]
    if (ended > 0) await recordSignIn(manager, { handlerId, act: 'signed-out', at })
    return accepted(null)
  })
  setSession?.(null, null)
}

import type { Actor } from '@waarborg/domain/access'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { Office } from '../office.js'
import { isExplorerKey, openExplorerKey } from './keys/explorer-key.js'
import { isWholeKey } from './keys/key-form.js'
import { actorOfRequest } from './sessions/actor-of-request.js'
import { livingSessions, readSession, type StaffSession } from './sessions/staff-session.js'

/** With what somebody says who they are; `none` is anybody. */
export type Credential = 'none' | 'session' | 'partner-key' | 'explorer-key'

export interface Caller {
  readonly actor: Actor
  readonly credential: Credential
  /** The session of the cookie or of the explorer's key, while it lasts. */
  readonly session: StaffSession | null
  readonly sessionToken: string | null
  /** Asks again whether the key still works, which is no use of a session; null for who has none. */
  readonly askAgain: (() => Promise<Actor | null>) | null
}

export interface CredentialsRefused {
  /** A session and a key at once; a key that is not whole; a key that does not work here and now. */
  readonly kind: 'two-credentials' | 'broken-key' | 'key-refused'
}

/** What a request carries. */
export interface Credentials {
  readonly cookie: string | undefined
  readonly authorization: string | undefined
  readonly address: string
}

/** Who asks, by the key or else by the session that the request carries. */
export async function callerOfRequest(
  office: Office,
  { cookie, authorization, address }: Credentials,
): Promise<Result<Caller, CredentialsRefused>> {
  const { actor, session, sessionToken } = await actorOfRequest(office, cookie)
  // A gate before the office may have asked for a name and password of its own.
  if (authorization === undefined || /^basic /i.test(authorization))
    return accepted({
      actor,
      session,
      sessionToken,
      credential: actor.kind === 'public' ? 'none' : 'session',
      askAgain: null,
    })
  const secret = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? ''
  if (isExplorerKey(secret)) return explorer(office, secret, sessionToken)
  if (sessionToken !== null) return refused({ kind: 'two-credentials' })
  if (!isWholeKey(secret)) return refused({ kind: 'broken-key' })
  const partner = await office.keys.find(secret, address)
  if (partner === null) return refused({ kind: 'key-refused' })
  const askAgain = () => office.keys.find(secret, address)
  return accepted({ actor: partner, session: null, sessionToken: null, credential: 'partner-key', askAgain })
}

/** A browser sends its own session along with the key that was made of it; with another's it is refused. */
async function explorer(
  office: Office,
  key: string,
  cookieToken: string | null,
): Promise<Result<Caller, CredentialsRefused>> {
  const sessionToken = openExplorerKey(office, key)
  const session = await readSession(office, sessionToken)
  if (session === null) return refused({ kind: 'key-refused' })
  if (cookieToken !== null && cookieToken !== sessionToken) return refused({ kind: 'two-credentials' })
  const askAgain = async () => {
    const token = openExplorerKey(office, key)
    return token === null ? null : ((await livingSessions(office, [token])).get(token)?.actor ?? null)
  }
  return accepted({ actor: session.actor, session, sessionToken, credential: 'explorer-key', askAgain })
}

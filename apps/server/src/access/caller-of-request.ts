import type { Actor } from '@waarborg/domain/access'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { Office } from '../office.js'
import { isExplorerKey, openExplorerKey } from './keys/explorer-key.js'
import { isWholeKey } from './keys/key-form.js'
import { readSellerSession, type SellerSession } from './seller-session/seller-session.js'
import { actorOfRequest, isSecure } from './sessions/actor-of-request.js'
import { readSessionCookie } from './sessions/session-cookie.js'
import { livingSessions, readSession, type StaffSession } from './sessions/staff-session.js'

/** With what somebody says who they are; `none` is anybody. */
export type Credential = 'none' | 'session' | 'seller-session' | 'partner-key' | 'explorer-key'

export interface Caller {
  readonly actor: Actor
  readonly credential: Credential
  /** The session of the cookie or of the explorer's key, while it lasts. */
  readonly session: StaffSession | null
  readonly sessionToken: string | null
  /** The session of a seller's contact, when the request asks as one, while it lasts; and its token. */
  readonly sellerSession: SellerSession | null
  readonly sellerToken: string | null
  /** Asks again whether the key, or the session of a seller's contact, still works, which is no use of it; null for who has none. */
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
  /** `seller` when it asks as a seller's contact: a browser may hold a session of staff too. */
  readonly as?: string | undefined
  /** Whether nobody asked: a page does by itself, or a socket. The session is then not used. */
  readonly unattended?: boolean | undefined
}

/** Who asks, by the key or else by the session that the request carries. */
export async function callerOfRequest(
  office: Office,
  { cookie, authorization, address, as, unattended = false }: Credentials,
): Promise<Result<Caller, CredentialsRefused>> {
  if (as === 'seller') return sellerContact(office, { cookie, authorization, isUse: !unattended })
  const { actor, session, sessionToken } = await actorOfRequest(office, cookie, !unattended)
  // A gate before the office may have asked for a name and password of its own.
  if (authorization === undefined || /^basic /i.test(authorization))
    return accepted({
      ...NO_SELLER,
      actor,
      session,
      sessionToken,
      credential: actor.kind === 'public' ? 'none' : 'session',
      askAgain: null,
    })
  const secret = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? ''
  if (isExplorerKey(secret)) return explorer(office, secret, sessionToken, !unattended)
  if (sessionToken !== null) return refused({ kind: 'two-credentials' })
  if (!isWholeKey(secret)) return refused({ kind: 'broken-key' })
  const partner = await office.keys.find(secret, address)
  if (partner === null) return refused({ kind: 'key-refused' })
  const askAgain = () => office.keys.find(secret, address)
  return accepted({
    ...NO_SELLER,
    actor: partner,
    session: null,
    sessionToken: null,
    credential: 'partner-key',
    askAgain,
  })
}

const NO_SELLER = { sellerSession: null, sellerToken: null }

/** Whatever else the browser holds: the session of a seller's contact, or nobody. */
async function sellerContact(
  office: Office,
  {
    cookie,
    authorization,
    isUse,
  }: Pick<Credentials, 'cookie' | 'authorization'> & { readonly isUse: boolean },
): Promise<Result<Caller, CredentialsRefused>> {
  if (authorization !== undefined && !/^basic /i.test(authorization))
    return refused({ kind: 'two-credentials' })
  const sellerToken = readSessionCookie(cookie, isSecure(office), 'seller')
  const sellerSession = await readSellerSession(office, sellerToken, isUse)
  const askAgain = async () => (await readSellerSession(office, sellerToken, false))?.actor ?? null
  return accepted({
    actor: sellerSession?.actor ?? { kind: 'public' },
    credential: sellerSession === null ? 'none' : 'seller-session',
    session: null,
    sessionToken: null,
    sellerSession,
    sellerToken,
    askAgain: sellerSession === null ? null : askAgain,
  })
}

/** A browser sends its own session along with the key that was made of it; with another's it is refused. */
async function explorer(
  office: Office,
  key: string,
  cookieToken: string | null,
  isUse: boolean,
): Promise<Result<Caller, CredentialsRefused>> {
  const sessionToken = openExplorerKey(office, key)
  const session = await readSession(office, sessionToken, isUse)
  if (session === null) return refused({ kind: 'key-refused' })
  if (cookieToken !== null && cookieToken !== sessionToken) return refused({ kind: 'two-credentials' })
  const askAgain = async () => {
    const token = openExplorerKey(office, key)
    return token === null ? null : ((await livingSessions(office, [token])).get(token)?.actor ?? null)
  }
  return accepted({
    ...NO_SELLER,
    actor: session.actor,
    session,
    sessionToken,
    credential: 'explorer-key',
    askAgain,
  })
}

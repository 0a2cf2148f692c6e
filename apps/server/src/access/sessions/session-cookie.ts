import { parseCookie, stringifySetCookie } from 'cookie'
import type { Temporal } from 'temporal-polyfill'

/** Of whom a session is: a browser may hold one of each. */
export type SessionKind = 'staff' | 'seller'

const NAMES = { staff: 'waarborg', seller: 'waarborg-seller' } as const

/** `__Host-` needs TLS; on plain http (a demonstration on localhost) the name goes without. */
const cookieName = (secure: boolean, kind: SessionKind): string =>
  secure ? `__Host-${NAMES[kind]}` : NAMES[kind]

/** The session's token in a `Cookie` header; null when there is none. */
export function readSessionCookie(
  header: string | undefined,
  secure: boolean,
  kind: SessionKind = 'staff',
): string | null {
  if (header === undefined) return null
  const token = parseCookie(header)[cookieName(secure, kind)]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null
}

/** The `Set-Cookie` header that keeps the session for so many seconds or, without a token, forgets it. */
export function writeSessionCookie(
  token: string | null,
  endsAt: Temporal.Instant | null,
  at: Temporal.Instant,
  secure: boolean,
  kind: SessionKind = 'staff',
): string {
  const attributes = {
    name: cookieName(secure, kind),
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
  } as const
  if (token === null || endsAt === null) return stringifySetCookie({ ...attributes, value: '', maxAge: 0 })
  return stringifySetCookie({
    ...attributes,
    value: token,
    maxAge: Math.floor(endsAt.since(at).total('seconds')),
  })
}

import { parseCookie, stringifySetCookie } from 'cookie'
import type { Temporal } from 'temporal-polyfill'

/** `__Host-` needs TLS; on plain http (a demonstration on localhost) the name goes without. */
const cookieName = (secure: boolean): string => (secure ? '__Host-waarborg' : 'waarborg')

/** The session's token in a `Cookie` header; null when there is none. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | null {
  if (header === undefined) return null
  const token = parseCookie(header)[cookieName(secure)]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null
}

/** The `Set-Cookie` header that keeps the session for so many seconds or, without a token, forgets it. */
export function writeSessionCookie(
  token: string | null,
  endsAt: Temporal.Instant | null,
  at: Temporal.Instant,
  secure: boolean,
): string {
  const attributes = {
    name: cookieName(secure),
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

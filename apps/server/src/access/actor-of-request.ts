import type { Actor } from '@waarborg/domain/access'
import type { Office } from '../office.js'
import { readSessionCookie } from './session-cookie.js'
import { actorOf } from './staff-session.js'

/** Who asks, by the session in the request's cookie, and that session's token. */
export async function actorOfRequest(
  office: Office,
  cookieHeader: string | undefined,
): Promise<{ readonly actor: Actor; readonly sessionToken: string | null }> {
  const sessionToken = readSessionCookie(cookieHeader, isSecure(office))
  return { actor: await actorOf(office, sessionToken), sessionToken }
}

/** Whether people reach the office by TLS. */
export const isSecure = (office: Pick<Office, 'publicUrl'>): boolean =>
  office.publicUrl().startsWith('https:')

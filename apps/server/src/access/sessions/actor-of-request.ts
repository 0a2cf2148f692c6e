import type { Actor } from '@waarborg/domain/access'
import type { Office } from '../../office.js'
import { readSessionCookie } from './session-cookie.js'
import { readSession, type StaffSession } from './staff-session.js'

/** Who asks. */
export interface Asker {
  readonly actor: Actor
  /** The session in the request's cookie, while it lasts. */
  readonly session: StaffSession | null
  /** The token in the request's cookie, if any. */
  readonly sessionToken: string | null
}

const PUBLIC: Actor = { kind: 'public' }

/** Who asks, by the session in the request's cookie; without roles while a second step has still to be set up. */
export async function actorOfRequest(
  office: Office,
  cookieHeader: string | undefined,
  isUse = true,
): Promise<Asker> {
  const sessionToken = sessionTokenOf(office, cookieHeader)
  const session = await readSession(office, sessionToken, isUse)
  return { actor: session?.actor ?? PUBLIC, session, sessionToken }
}

/** Whether people reach the office by TLS. */
export const isSecure = (office: Pick<Office, 'publicUrl'>): boolean =>
  office.publicUrl().startsWith('https:')

/** The token of a session in a `Cookie` header; null when there is none. */
export const sessionTokenOf = (
  office: Pick<Office, 'publicUrl'>,
  cookieHeader: string | undefined,
): string | null => readSessionCookie(cookieHeader, isSecure(office))

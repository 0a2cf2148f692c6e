import { timingSafeEqual } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import { z } from 'zod'
import type { Office } from '../../office.js'
import { isSecure } from '../sessions/actor-of-request.js'

const NAME = 'waarborg-openid'
const PATH = '/admin/sign-in/openid'
const GOOD_FOR_IN_SECONDS = 10 * 60

const journey = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where to go on, below `/admin`; null for the first page. */
  back: z.string().nullable(),
  until: z.number(),
})

/** What is remembered in the browser while somebody is away at the provider. */
export type Journey = Omit<z.infer<typeof journey>, 'until'>

const now = ({ now: clock }: Pick<Office, 'now'>) => Math.floor(clock().epochMilliseconds / 1_000)

/** A cookie that only we can have written, good for ten minutes; the provider's answer brings it back. */
export function writeJourney(office: Office, value: Journey | null): string {
  const until = now(office) + GOOD_FOR_IN_SECONDS
  const text = value === null ? '' : Buffer.from(JSON.stringify({ ...value, until })).toString('base64url')
  return stringifySetCookie({
    name: NAME,
    value: value === null ? '' : `${text}.${office.derive('openid-journey', text)}`,
    path: PATH,
    httpOnly: true,
    // The provider sends the person back from its own site.
    sameSite: 'lax',
    secure: isSecure(office),
    maxAge: value === null ? 0 : GOOD_FOR_IN_SECONDS,
  })
}

export function readJourney(office: Office, header: string | undefined): Journey | null {
  const [text = '', signature = ''] = (parseCookie(header ?? '')[NAME] ?? '').split('.')
  const ours = office.derive('openid-journey', text)
  if (ours.length !== signature.length || !timingSafeEqual(Buffer.from(ours), Buffer.from(signature)))
    return null
  const read = journey.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  return read.success && read.data.until >= now(office) ? read.data : null
}

import { timingSafeEqual } from 'node:crypto'
import type { RequestContext } from '../../graph/context.js'

const GOOD_FOR_IN_SECONDS = 5 * 60

type Asker = Pick<RequestContext, 'office' | 'session' | 'at'>

const now = ({ at }: Asker) => Math.floor(at.epochMilliseconds / 1_000)
const signed = ({ office, session }: Asker, until: string) =>
  `${until}.${office.derive('add-passkey', `${session?.id} ${until}`)}`

/** What a new passkey has to sign: good for some minutes, in one session only. */
export const passkeyChallenge = (asker: Asker): string =>
  signed(asker, String(now(asker) + GOOD_FOR_IN_SECONDS))

export function isOurPasskeyChallenge(asker: Asker, challenge: string): boolean {
  const [until = ''] = challenge.split('.')
  const ours = signed(asker, until)
  const isSigned =
    ours.length === challenge.length && timingSafeEqual(Buffer.from(ours), Buffer.from(challenge))
  return isSigned && now(asker) <= Number(until)
}

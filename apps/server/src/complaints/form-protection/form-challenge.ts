import { createHmac, hash } from 'node:crypto'
import { createChallenge, extractParams } from 'altcha-lib/v1'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import { callerOf, takenOf } from '../../throttle/index.js'
import { formsOfAddress } from './form-allowances.js'

/** What a browser has found for a challenge. */
export interface Proof {
  readonly challenge: string
  readonly salt: string
  readonly signature: string
  readonly number: number
}

const ALGORITHM = 'SHA-256' as const
const LASTS = { minutes: 60 }

type Asked = Pick<RequestContext, 'office' | 'address' | 'at'>

/**
 * A little work for the browser, which makes many forms dear and one form free. It is for one idempotency key, and a
 * key makes one complaint, so that no solution has to be remembered to be used once.
 */
export async function makeFormChallenge({ office, address, at }: Asked, key: string) {
  const taken = await takenOf(office, { allowance: formsOfAddress, key: callerOf(address) })
  const expiresAt = at.add(LASTS)
  const { challenge, salt, signature, maxnumber } = await createChallenge({
    algorithm: ALGORITHM,
    hmacKey: hmacKeyOf(office),
    maxnumber: office.formDifficulty * timesHarder(taken),
    params: { for: digestOf(key), expires: String(Math.floor(expiresAt.epochMilliseconds / 1_000)) },
  })
  return { algorithm: ALGORITHM, challenge, salt, signature, maximumNumber: maxnumber ?? 0, expiresAt }
}

/**
 * Whether the proof is for a challenge of ours, for this key, and in time. One hash and one HMAC, at once: the library's
 * own check asks for each of them by a promise, a twelfth of all that a form takes.
 */
export function isProven(
  { office, at }: Pick<Asked, 'office' | 'at'>,
  key: string | null,
  proof: Proof | null,
): boolean {
  if (key === null || proof === null) return false
  const { for: digest, expires } = extractParams({ ...proof, algorithm: ALGORITHM })
  if (digest !== digestOf(key) || !isAhead(expires, at)) return false
  const { challenge, salt, signature, number } = proof
  // The sign at its end keeps the digits of the number from being counted among those of the moment.
  return (
    salt.endsWith('&') &&
    hash('sha256', `${salt}${number}`) === challenge &&
    createHmac('sha256', hmacKeyOf(office)).update(challenge).digest('hex') === signature
  )
}

const isAhead = (seconds: string | undefined, at: Temporal.Instant): boolean =>
  /^\d{1,12}$/.test(seconds ?? '') &&
  Temporal.Instant.compare(Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1_000), at) > 0

/** Four times the work when half of what an address may send is used, and sixteen times when all is. */
const timesHarder = (taken: number): number => {
  if (taken >= formsOfAddress.atOnce) return 16
  return taken >= formsOfAddress.atOnce / 2 ? 4 : 1
}

const hmacKeys = new WeakMap<Asked['office'], string>()

/** One for all forms of an office. */
function hmacKeyOf(office: Asked['office']): string {
  const known = hmacKeys.get(office)
  if (known !== undefined) return known
  const key = office.derive('form challenge', '')
  hmacKeys.set(office, key)
  return key
}

const digestOf = (key: string): string => hash('sha256', key, 'base64url').slice(0, 22)

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FormChallengeQuery } from '@waarborg/schema/portal'

export type Challenge = FormChallengeQuery['formChallenge']

/** So many are tried before others get a turn. */
const AT_ONCE = 2_000

/** The number for which the hash of the salt with it is the challenge; null when there is none. */
export async function solveChallenge({
  challenge,
  salt,
  maximumNumber,
}: Pick<Challenge, 'challenge' | 'salt' | 'maximumNumber'>): Promise<number | null> {
  for (let number = 0; number <= maximumNumber; number += 1) {
    if (number % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve))
    if (bytesToHex(sha256(utf8ToBytes(`${salt}${number}`))) === challenge) return number
  }
  return null
}

import { hash, verify } from '@node-rs/argon2'
import { PASSWORD_LENGTH } from '@waarborg/domain/access'

/** OWASP's setting for argon2id: 19 MiB, two passes, one lane. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A stranger's sign-in costs the same work as a known person's. */
const NOBODY = hash('nobody has this password', SETTING)

export const hashPassword = (password: string): Promise<string> => hash(password, SETTING)

/** Compares one hash, once. */
type Work = (hash: string, password: string) => Promise<boolean>

let comparing: Work = verify

/** Lets a test see how much work is done; gives back what ends that. */
export function watchComparisons(seen: (hash: string) => void): () => void {
  comparing = (stored, password) => {
    seen(stored)
    return verify(stored, password)
  }
  return () => {
    comparing = verify
  }
}

/** Whether the password belongs to the hash; without a hash the work is done all the same, and the answer is no. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  const typed = password.slice(0, 2 * PASSWORD_LENGTH.maximum).normalize('NFC')
  const right = await comparing(stored ?? (await NOBODY), typed)
  return stored !== null && right
}

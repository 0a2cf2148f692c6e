import { hash, verify } from '@node-rs/argon2'

/** OWASP's setting for argon2id: 19 MiB, two passes, one lane. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A stranger's sign-in costs the same work as a known person's. */
const NOBODY = hash('nobody has this password', SETTING)

export const hashPassword = (password: string): Promise<string> => hash(password, SETTING)

/**
 * Whether the password belongs to the hash; without a hash the work is done all the same, and the answer is no.
 * @param work compares one hash, once
 */
export async function checkPassword(
  stored: string | null,
  password: string,
  work: (hash: string, password: string) => Promise<boolean> = verify,
): Promise<boolean> {
  const right = await work(stored ?? (await NOBODY), password)
  return stored !== null && right
}

import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** Without letters that people take for another. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const FORM = new RegExp(`^(waarborg_(?:live|demo)_[${DIGITS}]{8}_[${DIGITS}]{32})([${DIGITS}]{7})$`)
/** Of the whole: `waarborg_demo_` and eight that name the key. */
const PREFIX_LENGTH = 22

/** A key as it is shown once, and what is kept of it. */
export interface FreshKey {
  readonly secret: string
  readonly hash: Buffer
  readonly prefix: string
  readonly lastFour: string
}

/**
 * A new key: who it is for, eight signs that may be seen, 160 random bits and a check of all of these, by which a
 * key that was copied by halves is told from one that is unknown, and a scanner of files from any other text.
 */
export function makeKey(mode: 'demonstration' | 'production'): FreshKey {
  return keyOf(mode === 'production' ? 'live' : 'demo', digits(8), digits(32))
}

/** The one key that everybody may know, as the passwords of the demonstration; it is made nowhere else. */
export const demonstrationKey = (): FreshKey => keyOf('demo', 'testkeyz', DIGITS)

function keyOf(kind: 'live' | 'demo', name: string, random: string): FreshKey {
  const body = `waarborg_${kind}_${name}_${random}`
  const secret = `${body}${checkOf(body)}`
  return {
    secret,
    hash: hashOfKey(secret),
    prefix: secret.slice(0, PREFIX_LENGTH),
    lastFour: secret.slice(-4),
  }
}

/** Whether it is a whole key, made here or not. */
export function isWholeKey(secret: string): boolean {
  const [, body, check] = FORM.exec(secret) ?? []
  return body !== undefined && check === checkOf(body)
}

/** One fast round: nobody can try 160 random bits, and a slow hash would only slow every request. */
export const hashOfKey = (secret: string): Buffer => createHash('sha256').update(secret).digest()

const digits = (count: number): string => Array.from(randomBytes(count), (byte) => DIGITS[byte & 31]).join('')

function checkOf(body: string): string {
  const sum = crc32(body)
  return Array.from({ length: 7 }, (_, place) => DIGITS[(sum >>> (5 * place)) & 31]).join('')
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Office } from '../../office.js'

const CIPHER = 'aes-256-gcm'
const [NONCE, TAG] = [12, 16]

/** Two derivations of 128 bits each: a key of this office for sealing, that is not in the database. */
const keyOf = ({ derive }: Pick<Office, 'derive'>): Buffer =>
  Buffer.concat(['first', 'second'].map((half) => Buffer.from(derive(`seal ${half} half`, ''), 'base64url')))

/** Encrypts for the store, bound to whom it belongs to. */
export function seal(office: Pick<Office, 'derive'>, owner: string, secret: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(office), nonce).setAAD(Buffer.from(owner))
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()])
}

/** @throws when it was sealed with another key, for somebody else, or changed */
export function unseal(office: Pick<Office, 'derive'>, owner: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, keyOf(office), sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
}

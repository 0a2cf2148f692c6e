import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** How RFC 8410 writes an Ed25519 key before its 32 bytes. */
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key with which this office signs, derived from its key outside the database. */
export function signingKeyOf(derive: (purpose: string, subject: string) => string): KeyObject {
  const halves = ['first', 'second'].map((half) =>
    Buffer.from(derive(`balance certificate ${half} half`, ''), 'base64url'),
  )
  return createPrivateKey({ key: Buffer.concat([BEFORE_SEED, ...halves]), format: 'der', type: 'pkcs8' })
}

/** What anybody may have, to check what was signed: PEM. */
export const publicKeyOf = (signingKey: KeyObject): string =>
  createPublicKey(signingKey).export({ format: 'pem', type: 'spki' }).toString()

export const signDigest =
  (signingKey: KeyObject) =>
  (digest: string): string =>
    sign(null, Buffer.from(digest, 'hex'), signingKey).toString('base64url')

/** Whether the holder of the key to this public one signed it; throws when that is no such key. */
export function signedWith(publicKey: string): (digest: string, signature: string) => boolean {
  const key = createPublicKey(publicKey)
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('No Ed25519 key')
  return (digest, signature) =>
    verify(null, Buffer.from(digest, 'hex'), key, Buffer.from(signature, 'base64url'))
}

import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Office } from '../../office.js'

/** By which it is told from a partner's key. */
const BEGINS = 'waarborg_explorer_'
const WORKS_FOR = { hours: 1 }

/**
 * A key by which the explorer asks anything as the person of a session: the session's own token, sealed with a
 * key of the office, and until when. So it ends with the session at the latest, and nothing is stored of it.
 */
export function makeExplorerKey(
  office: Pick<Office, 'derive'>,
  sessionToken: string,
  at: Temporal.Instant,
): { readonly key: string; readonly endsAt: Temporal.Instant } {
  const endsAt = at.add(WORKS_FOR)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealOf(office), nonce)
  const sealed = Buffer.concat([
    nonce,
    cipher.update(JSON.stringify([sessionToken, endsAt.epochMilliseconds])),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  return { key: `${BEGINS}${sealed.toString('base64url')}`, endsAt }
}

export const isExplorerKey = (secret: string): boolean => secret.startsWith(BEGINS)

/** The session's token in it; null when it is not ours, or has ended. */
export function openExplorerKey(office: Pick<Office, 'derive' | 'now'>, key: string): string | null {
  const sealed = Buffer.from(key.slice(BEGINS.length), 'base64url')
  if (sealed.length < 40) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealOf(office), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(-16))
    const opened = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
    const [token, until] = JSON.parse(opened.toString()) as [string, number]
    return until > office.now().epochMilliseconds ? token : null
  } catch {
    return null
  }
}

const sealOf = ({ derive }: Pick<Office, 'derive'>): Buffer =>
  createHash('sha256').update(derive('explorer key', 'seal')).digest()

import { timingSafeEqual } from 'node:crypto'
import { isCanonicalUuid } from '@waarborg/domain/foundation'
import type { Office } from '../../office.js'

const FORM = /^([\w-]{22})\.([\w-]{22})$/

/** What a one-time link carries: the row's id and a secret that only the office's key can make of it. */
export function tokenOf(office: Pick<Office, 'derive'>, purpose: string, id: string): string {
  return `${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.${secretOf(office, purpose, id)}`
}

/** The id of the row that a token opens; null for one that we did not make for this purpose. */
export function idInToken(office: Pick<Office, 'derive'>, purpose: string, token: string): string | null {
  const [, encoded = '', secret = ''] = FORM.exec(token) ?? []
  const hex = Buffer.from(encoded, 'base64url').toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (!isCanonicalUuid(id)) return null
  return timingSafeEqual(Buffer.from(secret), Buffer.from(secretOf(office, purpose, id))) ? id : null
}

const secretOf = (office: Pick<Office, 'derive'>, purpose: string, id: string): string =>
  office.derive(`one-time-link ${purpose}`, id)

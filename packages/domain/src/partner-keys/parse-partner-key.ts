import { Temporal } from 'temporal-polyfill'
import { PARTNER_SCOPES, type PartnerScope } from '../access/index.js'
import {
  accepted,
  parseRequiredText,
  type Result,
  refused,
  type SellerId,
  together,
} from '../foundation/index.js'
import {
  LONGEST_LIFE_IN_DAYS,
  LONGEST_NAME,
  LONGEST_OVERLAP_IN_HOURS,
  MOST_SELLERS,
  type PartnerKeyRejection,
  type PartnerKeyTerms,
  USUAL_LIFE_IN_DAYS,
} from './partner-key.js'

export interface RawPartnerKey {
  readonly name: string
  readonly scopes: readonly string[]
  /** Null where no seller of the reader has the id that was given. */
  readonly sellerIds: readonly (SellerId | null)[]
  /** A year from now when absent. */
  readonly expiresAt?: Temporal.Instant | null | undefined
}

/** The terms of a key, or everything that is wrong with them. */
export function parsePartnerKey(
  raw: RawPartnerKey,
  at: Temporal.Instant,
): Result<PartnerKeyTerms, PartnerKeyRejection> {
  return together({
    name: parseRequiredText(raw.name, { path: ['name'], maximum: LONGEST_NAME, multiline: false }),
    scopes: parseScopes(raw.scopes),
    sellerIds: parseSellers(raw.sellerIds),
    expiresAt: parseExpiry(raw.expiresAt ?? null, at),
  })
}

/** How many hours a replaced secret goes on working: none to thirty days. */
export function parseOverlap(hours: number): Result<number, PartnerKeyRejection> {
  return Number.isInteger(hours) && hours >= 0 && hours <= LONGEST_OVERLAP_IN_HOURS
    ? accepted(hours)
    : refused({
        kind: 'overlap-out-of-range',
        path: ['overlapInHours'],
        maximumInHours: LONGEST_OVERLAP_IN_HOURS,
      })
}

const isScope = (raw: string): raw is PartnerScope => (PARTNER_SCOPES as readonly string[]).includes(raw)

function parseScopes(raw: readonly string[]): Result<readonly PartnerScope[], PartnerKeyRejection> {
  if (raw.length === 0) return refused({ kind: 'required', path: ['scopes'] })
  const unknown = raw.findIndex((scope) => !isScope(scope))
  if (unknown >= 0) return refused({ kind: 'unknown', path: ['scopes', unknown], noun: 'scope' })
  return accepted(PARTNER_SCOPES.filter((scope) => raw.includes(scope)))
}

function parseSellers(raw: readonly (SellerId | null)[]): Result<readonly SellerId[], PartnerKeyRejection> {
  const path = ['sellerIds']
  if (raw.length === 0) return refused({ kind: 'required', path })
  if (raw.length > MOST_SELLERS) return refused({ kind: 'too-many', path, maximum: MOST_SELLERS })
  const known = raw.filter((id) => id !== null)
  return known.length === raw.length
    ? accepted([...new Set(known)])
    : refused({ kind: 'unknown', path: ['sellerIds', raw.indexOf(null)], noun: 'seller' })
}

function parseExpiry(
  raw: Temporal.Instant | null,
  at: Temporal.Instant,
): Result<Temporal.Instant, PartnerKeyRejection> {
  const expiresAt = raw ?? at.add({ hours: 24 * USUAL_LIFE_IN_DAYS })
  const latest = at.add({ hours: 24 * LONGEST_LIFE_IN_DAYS })
  const within =
    Temporal.Instant.compare(expiresAt, at) > 0 && Temporal.Instant.compare(expiresAt, latest) <= 0
  return within
    ? accepted(expiresAt)
    : refused({ kind: 'life-out-of-range', path: ['expiresAt'], maximumInDays: LONGEST_LIFE_IN_DAYS })
}

import {
  accepted,
  type FieldRejection,
  parseEmail,
  parseRequiredText,
  type Result,
  refused,
  type SellerId,
  together,
} from '../foundation/index.js'

/** Somebody who speaks for sellers. */
export interface SellerContact {
  readonly name: string
  readonly email: string
  /** At least one. */
  readonly sellerIds: readonly SellerId[]
}

export interface RawSellerContact {
  readonly name: string
  readonly email: string
  /** Null where nothing has the id that was given. */
  readonly sellerIds: readonly (SellerId | null)[]
}

const LONGEST_NAME = 200
const MOST_SELLERS = 100

/** A contact as the form has it, or every fault of it at once. */
export function parseSellerContact(raw: RawSellerContact): Result<SellerContact, FieldRejection> {
  return together({
    name: parseRequiredText(raw.name, { path: ['name'], maximum: LONGEST_NAME, multiline: false }),
    email: parseEmail(raw.email, ['email']),
    sellerIds: parseSellers(raw.sellerIds),
  })
}

function parseSellers(raw: readonly (SellerId | null)[]): Result<readonly SellerId[], FieldRejection> {
  const path = ['sellerIds']
  if (raw.length === 0) return refused({ kind: 'required', path })
  if (raw.length > MOST_SELLERS) return refused({ kind: 'too-many', path, maximum: MOST_SELLERS })
  const known = raw.filter((id) => id !== null)
  return known.length === raw.length
    ? accepted([...new Set(known)])
    : refused({ kind: 'unknown', path: ['sellerIds', raw.indexOf(null)], noun: 'seller' })
}

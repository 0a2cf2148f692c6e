import type { Temporal } from 'temporal-polyfill'
import type { PartnerScope } from '../access/index.js'
import type { FieldPath, FieldRejection, SellerId } from '../foundation/index.js'

export const LONGEST_NAME = 100
export const MOST_SELLERS = 100
/** From the moment it is made or changed. */
export const LONGEST_LIFE_IN_DAYS = 731
export const USUAL_LIFE_IN_DAYS = 365
export const LONGEST_OVERLAP_IN_HOURS = 30 * 24

/** What somebody decides about a key; its secret and its addresses are apart. */
export interface PartnerKeyTerms {
  readonly name: string
  /** At least one. */
  readonly scopes: readonly PartnerScope[]
  /** At least one. */
  readonly sellerIds: readonly SellerId[]
  readonly expiresAt: Temporal.Instant
}

export type PartnerKeyRejection =
  | FieldRejection
  /** It would end before now, or later than so many days from now. */
  | { readonly kind: 'life-out-of-range'; readonly path: FieldPath; readonly maximumInDays: number }
  /** Fewer than 0 hours, or more than so many. */
  | { readonly kind: 'overlap-out-of-range'; readonly path: FieldPath; readonly maximumInHours: number }

import type { Money } from '../foundation/index.js'

/** What the complainant gets. @source KM-2 */
export type RemedyKind =
  | 'REPAIR'
  | 'REPLACEMENT'
  | 'REFUND'
  | 'PUT_RIGHT'
  | 'PRICE_REDUCTION'
  | 'COMPENSATION'
  | 'APOLOGY'
  | 'NONE'

export const REMEDY_KINDS: readonly RemedyKind[] = [
  'REPAIR',
  'REPLACEMENT',
  'REFUND',
  'PUT_RIGHT',
  'PRICE_REDUCTION',
  'COMPENSATION',
  'APOLOGY',
  'NONE',
]

export interface Remedy {
  readonly kind: RemedyKind
  /** In money; null where it is worth none or nobody has said. */
  readonly amount: Money | null
}

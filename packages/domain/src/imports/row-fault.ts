import type { FieldRejection } from '../foundation/index.js'
import type { TakeOverFault } from '../policy-points/index.js'

/** Why a row is not taken, as facts and never with what stood in it. Paths begin with the name of a field. */
export type RowFault =
  | FieldRejection
  | TakeOverFault
  | { readonly kind: 'not-a-day'; readonly path: readonly string[] }
  | { readonly kind: 'not-a-moment'; readonly path: readonly string[] }
  /** Bounds are days as `2026-12-31`. */
  | {
      readonly kind: 'day-out-of-range'
      readonly path: readonly string[]
      readonly from: string
      readonly until: string
    }
  | { readonly kind: 'not-an-amount'; readonly path: readonly string[] }
  | { readonly kind: 'not-yes-or-no'; readonly path: readonly string[] }
  | { readonly kind: 'not-one-of'; readonly path: readonly string[]; readonly allowed: readonly string[] }
  /** More than one of them has this name. */
  | { readonly kind: 'ambiguous'; readonly path: readonly string[] }
  | { readonly kind: 'beyond-calendar'; readonly path: readonly string[] }
  | { readonly kind: 'cannot-take-work'; readonly path: readonly string[] }
  | { readonly kind: 'twice-in-file'; readonly path: readonly string[] }
  /** No account can be opened on the register number. @source BP-5 */
  | { readonly kind: 'number-blocked'; readonly path: readonly string[] }
  | { readonly kind: 'not-whole-points'; readonly path: readonly string[] }
  /** More than one account of the trader has this name. */
  | { readonly kind: 'ambiguous-account'; readonly path: readonly string[] }
  /** An account of the trader is older than the first policy, so that nobody knows with what it began. */
  | { readonly kind: 'before-the-policy'; readonly path: readonly string[] }

/** Why a record cannot even be read as a row. */
export type RecordFault =
  | { readonly kind: 'wrong-number-of-columns'; readonly expected: number; readonly found: number }
  | { readonly kind: 'record-too-long'; readonly maximumInBytes: number }
  | { readonly kind: 'quote-not-closed' }
  | { readonly kind: 'text-beside-quotes' }
  | { readonly kind: 'other-encoding'; readonly expected: string }

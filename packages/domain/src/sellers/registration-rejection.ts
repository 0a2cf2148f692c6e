import type { Temporal } from 'temporal-polyfill'
import type { FieldPath, FieldRejection } from '../foundation/index.js'

/** Why an account is not opened or left. */
export type RegistrationRejection =
  | FieldRejection
  /** No account can be opened on the number; a person can review that. @source BP-5, D-7 */
  | { readonly kind: 'number-blocked'; readonly path: FieldPath; readonly since: Temporal.PlainDate }
  /** Another account of the same trader that is used is called so. */
  | { readonly kind: 'name-taken'; readonly path: FieldPath }
  /** The office had no policy yet by which an account could begin. */
  | { readonly kind: 'before-the-policy'; readonly path: FieldPath; readonly from: Temporal.PlainDate }
  | { readonly kind: 'before-the-opening'; readonly path: FieldPath; readonly openedOn: Temporal.PlainDate }
  | { readonly kind: 'left-already'; readonly path: FieldPath; readonly leftOn: Temporal.PlainDate }
  | { readonly kind: 'closed-for-good'; readonly path: FieldPath }

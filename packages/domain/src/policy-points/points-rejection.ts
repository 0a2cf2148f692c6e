import type { FieldPath } from '../foundation/index.js'

/** Why nothing is done to anybody's points. */
export type PointsRejection =
  /** The account was not there on the day of the deed. */
  | { readonly kind: 'not-there-on-the-day'; readonly path: FieldPath }
  | { readonly kind: 'booked-already' | 'nothing-to-lower'; readonly path: FieldPath }
  | { readonly kind: 'not-whole-points'; readonly path: FieldPath }
  /** A reviewer makes nothing heavier. @source D-7 */
  | { readonly kind: 'not-lighter'; readonly path: FieldPath; readonly standing: number }
  /** @source D-6 */
  | { readonly kind: 'second-person-needed' | 'second-person-is-another'; readonly path: FieldPath }

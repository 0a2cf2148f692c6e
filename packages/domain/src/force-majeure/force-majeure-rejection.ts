import type { FieldPath, FieldRejection } from '../foundation/index.js'
import type { ForceMajeureState } from './force-majeure-window.js'

/** Why force majeure is not recorded, or stays as it is. */
export type ForceMajeureRejection =
  | FieldRejection
  | { readonly kind: 'ends-before-it-begins' | 'before-the-policy'; readonly path: FieldPath }
  /** `maximum` is included. */
  | { readonly kind: 'too-many-days'; readonly path: FieldPath; readonly maximum: number }
  /** These days are excused already for all of these categories, or that waits for a second person. */
  | { readonly kind: 'recorded-already'; readonly path: FieldPath }
  | { readonly kind: 'not-in-this-state'; readonly path: FieldPath; readonly state: ForceMajeureState }
  | { readonly kind: 'second-person-is-another'; readonly path: FieldPath }

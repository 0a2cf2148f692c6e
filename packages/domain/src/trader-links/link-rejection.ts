import type { FieldPath, FieldRejection } from '../foundation/index.js'
import type { TraderLinkState } from './trader-link.js'

/** Why numbers are not linked, or stay so. */
export type LinkRejection =
  | FieldRejection
  | { readonly kind: 'same-number' | 'linked-already' | 'ends-before-it-begins'; readonly path: FieldPath }
  | { readonly kind: 'not-in-this-state'; readonly path: FieldPath; readonly state: TraderLinkState }
  | { readonly kind: 'proof-does-not-end' | 'ended-already'; readonly path: FieldPath }
  | { readonly kind: 'second-person-is-another'; readonly path: FieldPath }

import type { FieldPath, FieldRejection } from '@waarborg/domain/foundation'
import type { FileTooLarge, NotYoursToBring } from './prepare-import.js'

/** Why the office does not do it with an import now. */
export type ImportRejection =
  | FieldRejection
  | FileTooLarge
  | NotYoursToBring
  | { readonly kind: 'not-in-this-state'; readonly path: FieldPath }
  | { readonly kind: 'unknown-field'; readonly path: FieldPath; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-column'; readonly path: FieldPath; readonly found: readonly string[] }
  | { readonly kind: 'field-twice'; readonly path: FieldPath }
  | { readonly kind: 'field-missing'; readonly path: FieldPath; readonly field: string }
  | { readonly kind: 'not-for-this-kind'; readonly path: FieldPath }
  | { readonly kind: 'unreadable-file'; readonly path: FieldPath }

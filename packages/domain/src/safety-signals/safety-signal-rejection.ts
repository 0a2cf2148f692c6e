import type { FieldPath, FieldRejection } from '../foundation/index.js'
import type { ContactTrace } from './contact-in.js'

export type SafetySignalRejection =
  | FieldRejection
  /** It holds what leads to somebody, from a place on. @source D-17 */
  | ({ readonly kind: 'leads-to-somebody'; readonly path: FieldPath } & ContactTrace)
  | { readonly kind: 'signal-handled'; readonly path: FieldPath }
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'changed-meanwhile'; readonly path: FieldPath }

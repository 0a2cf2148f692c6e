import type { FieldPath, FieldRejection } from '@waarborg/domain/foundation'
import type { KeyMalformed, KeyReused } from '../../idempotency/index.js'

/** Why nothing was done with somebody who speaks for sellers. */
export type ContactRefusal =
  | FieldRejection
  /** Another contact that is not disabled has it. */
  | { readonly kind: 'email-taken'; readonly path: FieldPath }
  /** A contact that is disabled stays so. */
  | { readonly kind: 'contact-disabled'; readonly path: FieldPath }
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'conflict'; readonly path: FieldPath }
  | KeyReused
  | KeyMalformed

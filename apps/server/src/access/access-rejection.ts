import type { PasswordRejection } from '@waarborg/domain/access'
import type { FieldPath, FieldRejection } from '@waarborg/domain/foundation'
import type { PeopleRejection } from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import type { Throttled } from '../throttle/index.js'

/** Somebody changed the person after the version that was expected. */
export interface PersonConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly by: string | null
  /** Null when that version has never been. */
  readonly at: Temporal.Instant | null
}

/** Why signing in, an own account or a person's place in the office was left as it was. */
export type AccessRejection =
  | { readonly kind: 'wrong-credentials'; readonly path: FieldPath }
  /** The password of whoever is signed in already. */
  | { readonly kind: 'wrong-password'; readonly path: FieldPath }
  | { readonly kind: 'wrong-code'; readonly path: FieldPath }
  /** Unknown, used and ended are one. */
  | { readonly kind: 'link-ended'; readonly path: FieldPath }
  | { readonly kind: 'passkey-refused'; readonly path: FieldPath }
  /** In production there is always one. */
  | { readonly kind: 'last-factor'; readonly path: FieldPath }
  | { readonly kind: 'no-second-factor'; readonly path: FieldPath }
  | { readonly kind: 'email-taken'; readonly path: FieldPath }
  | Throttled
  | PersonConflict
  | PasswordRejection
  | PeopleRejection
  | FieldRejection
  | KeyReused
  | KeyMalformed

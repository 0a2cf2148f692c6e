import type { FieldPath } from '@waarborg/domain/foundation'
import type { PartnerKeyRejection } from '@waarborg/domain/partner-keys'
import type { KeyMalformed, KeyReused } from '../../idempotency/index.js'

/** Something that is neither an address nor a range of them; or more of them than are kept. */
export interface NoAddressRange {
  readonly kind: 'no-address-range'
  readonly path: FieldPath
}

/** The key was revoked, which is for good. */
export interface KeyRevoked {
  readonly kind: 'key-revoked'
  readonly path: FieldPath
}

/** Somebody changed it after the version that was expected. */
export interface KeyConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
}

/** Why nothing was done with a partner key. */
export type KeyRefusal =
  | PartnerKeyRejection
  | NoAddressRange
  | KeyRevoked
  | KeyConflict
  | KeyReused
  | KeyMalformed

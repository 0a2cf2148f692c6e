import type { HandlerId, PartnerKeyId, SellerContactId, SellerId } from '../foundation/index.js'
import type { Permission } from './permission.js'

export type Role = 'HANDLER' | 'COORDINATOR' | 'MANAGEMENT' | 'POLICY_OFFICER' | 'AUDITOR' | 'ADMIN'

export const ROLES: readonly Role[] = [
  'HANDLER',
  'COORDINATOR',
  'MANAGEMENT',
  'POLICY_OFFICER',
  'AUDITOR',
  'ADMIN',
]

/** Somebody of the office, signed in. */
export interface StaffActor {
  readonly kind: 'staff'
  readonly handlerId: HandlerId
  readonly roles: readonly Role[]
}

/** Software of a seller, by a key: it may do what its scopes name, for its own sellers. */
export interface PartnerActor {
  readonly kind: 'partner'
  readonly keyId: PartnerKeyId
  readonly sellerIds: readonly SellerId[]
  readonly scopes: readonly Permission[]
}

/** Somebody who speaks for sellers, signed in by a link that works once. */
export interface SellerActor {
  readonly kind: 'seller'
  readonly contactId: SellerContactId
  readonly sellerIds: readonly SellerId[]
}

/** Anybody without an account. */
export interface PublicActor {
  readonly kind: 'public'
}

/** The office's own machinery: jobs and sweeps. */
export interface SystemActor {
  readonly kind: 'system'
}

export type Actor = StaffActor | PartnerActor | SellerActor | PublicActor | SystemActor

/** Whose act it is, for the record; null for the public and for the office's own machinery. */
export function idOfActor(actor: Actor): HandlerId | PartnerKeyId | SellerContactId | null {
  if (actor.kind === 'staff') return actor.handlerId
  if (actor.kind === 'partner') return actor.keyId
  return actor.kind === 'seller' ? actor.contactId : null
}

import type { Role } from '../access/index.js'
import type { FieldPath } from '../foundation/index.js'
import type { StaffAccountState } from './staff-account.js'

/** Why a person's place in the office cannot change that way. */
export type PeopleRejection =
  | { readonly kind: 'no-roles'; readonly path: FieldPath }
  /** ADMIN beside roles that read complaints. @source D-19 */
  | { readonly kind: 'roles-clash'; readonly path: FieldPath }
  /** Nobody grants himself a role. @source D-19 */
  | { readonly kind: 'own-role'; readonly path: FieldPath; readonly roles: readonly Role[] }
  /** The office would have nobody to administer it. */
  | { readonly kind: 'last-administrator'; readonly path: FieldPath }
  /** Somebody else has to do it. */
  | { readonly kind: 'not-oneself'; readonly path: FieldPath }
  | { readonly kind: 'not-in-this-state'; readonly path: FieldPath; readonly state: StaffAccountState }

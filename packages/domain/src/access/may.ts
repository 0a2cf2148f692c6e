import type { Actor, Role } from './actor.js'
import { type Grantee, PERMISSIONS, type Permission } from './permission.js'

/** Whether the table grants it. @source KP-1, D-19 */
export function may(actor: Actor, permission: Permission): boolean {
  const granted: readonly Grantee[] = PERMISSIONS[permission]
  if (actor.kind === 'partner' && !actor.scopes.includes(permission)) return false
  return granteesOf(actor).some((grantee) => granted.includes(grantee))
}

/** As what somebody is granted things. A role that was put beside ADMIN against the rule grants nothing. @source D-19 */
export function granteesOf(actor: Actor): readonly Grantee[] {
  if (actor.kind === 'staff') return mayHoldTogether(actor.roles) ? actor.roles : ['ADMIN']
  return [KINDS[actor.kind]]
}

const KINDS = { public: 'PUBLIC', system: 'SYSTEM', seller: 'SELLER', partner: 'PARTNER' } as const

/** Whether one person may hold these roles: ADMIN goes with no role that reads complaints. @source D-19 */
export function mayHoldTogether(roles: readonly Role[]): boolean {
  const readers: readonly Grantee[] = PERMISSIONS['complaints:read']
  return !(roles.includes('ADMIN') && roles.some((role) => readers.includes(role)))
}

import type { Actor, Role } from './actor.js'
import { type Grantee, PERMISSIONS, type Permission } from './permission.js'

/** Whether the table grants it. A role that was put beside ADMIN against the rule grants nothing. @source D-19 */
export function may(actor: Actor, permission: Permission): boolean {
  const granted: readonly Grantee[] = PERMISSIONS[permission]
  if (actor.kind === 'public') return granted.includes('PUBLIC')
  if (actor.kind === 'system') return granted.includes('SYSTEM')
  if (actor.kind === 'seller') return granted.includes('SELLER')
  if (actor.kind === 'partner') return granted.includes('PARTNER') && actor.scopes.includes(permission)
  const roles = mayHoldTogether(actor.roles) ? actor.roles : (['ADMIN'] as const)
  return roles.some((role) => granted.includes(role))
}

/** Whether one person may hold these roles: ADMIN goes with no role that reads complaints. @source D-19 */
export function mayHoldTogether(roles: readonly Role[]): boolean {
  const readers: readonly Grantee[] = PERMISSIONS['complaints:read']
  return !(roles.includes('ADMIN') && roles.some((role) => readers.includes(role)))
}

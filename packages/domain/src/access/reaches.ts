import { subject } from '@casl/ability'
import { abilityOf, type Circle } from './ability-of.js'
import type { Actor } from './actor.js'
import type { Permission } from './permission.js'
import type { Subject, Subjects } from './subject.js'

type PermissionOn<S extends Subject> = Extract<Permission, `${S}:${string}`>

/** Whether this actor may do this with this one; never without the permission itself. @source KP-1, D-16, D-18 */
export function reaches<S extends Subject>(
  actor: Actor,
  permission: PermissionOn<S>,
  what: S,
  facts: Subjects[S],
  circle: Circle = { team: null },
): boolean {
  return abilityOf(actor, circle).can(permission, subject(what, { ...facts }))
}

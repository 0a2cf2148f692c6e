import { mayHoldTogether, ROLES, type Role } from '../access/index.js'
import { accepted, type FieldPath, type Result, refused } from '../foundation/index.js'
import type { PeopleRejection } from './people-rejection.js'
import type { PeopleFacts, StaffAccount } from './staff-account.js'

/** Roles that one person may hold, each once and in the order of the office; or why not. @source D-19 */
export function chooseRoles(
  roles: readonly Role[],
  path: FieldPath,
): Result<readonly Role[], PeopleRejection> {
  if (roles.length === 0) return refused({ kind: 'no-roles', path })
  if (!mayHoldTogether(roles)) return refused({ kind: 'roles-clash', path })
  return accepted(ROLES.filter((role) => roles.includes(role)))
}

/** Gives somebody other roles; one's own can only become fewer, and the last administrator stays one. @source D-19 */
export function changeRoles(
  { id, state, roles: before }: StaffAccount,
  roles: readonly Role[],
  { by, otherAdministrators }: PeopleFacts,
): Result<readonly Role[], PeopleRejection> {
  const path: FieldPath = ['roles']
  const chosen = chooseRoles(roles, path)
  if (!chosen.ok) return chosen
  const granted = chosen.value.filter((role) => !before.includes(role))
  if (id === by && granted.length > 0) return refused({ kind: 'own-role', path, roles: granted })
  const loses = state === 'ACTIVE' && before.includes('ADMIN') && !chosen.value.includes('ADMIN')
  return loses && otherAdministrators === 0 ? refused({ kind: 'last-administrator', path }) : chosen
}

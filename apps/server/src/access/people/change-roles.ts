import type { Role } from '@waarborg/domain/access'
import { accepted } from '@waarborg/domain/foundation'
import { changeRoles as decideRoles } from '@waarborg/domain/handlers'
import type { RequestContext } from '../../graph/context.js'
import { endSessionsOf } from '../sessions/staff-session.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'

/** Gives somebody other roles; whoever it is signs in anew to have them. @source D-19 */
export function changeRoles(
  context: RequestContext,
  input: PersonInput & { readonly roles: readonly Role[] },
): Promise<PersonResult> {
  return changePerson(context, 'roles-changed', input, (before, facts) => {
    const roles = decideRoles(before, input.roles, facts)
    if (!roles.ok) return roles
    return accepted({
      person: { ...before, roles: roles.value },
      facts: { before: before.roles, after: roles.value },
      also: (manager) => endSessionsOf(manager, before.id),
    })
  })
}

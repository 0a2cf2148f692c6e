import { accepted, type Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import type { AccessRejection } from '../access-rejection.js'
import { endLinks } from '../links/one-time-link.js'
import { choosePassword, savePassword } from '../passwords/choose-password.js'
import { recordOnPerson } from '../record-on-person.js'
import { endSessionsOf } from '../sessions/staff-session.js'
import { proveOneself } from './prove-oneself.js'

/** Takes another password; every other session of this person ends. */
export async function changePassword(
  context: RequestContext,
  input: { readonly current: string; readonly password: string },
): Promise<Result<'changed', AccessRejection>> {
  const { office, at, sessionToken } = context
  const proven = await proveOneself(context, input.current, ['current'])
  if (!proven.ok) return proven
  const { id, name, email } = proven.value
  const hash = await choosePassword(input.password, ['password'], [name, email])
  if (!hash.ok) return hash
  return office.transact(async (manager) => {
    await recordOnPerson(manager, context, { handlerId: id, act: 'password-changed' })
    await savePassword(manager, id, hash.value)
    await endSessionsOf(manager, id, sessionToken)
    await endLinks(manager, id, ['RESET', 'SECOND_FACTOR'], at)
    return accepted('changed')
  })
}

import { accepted } from '@waarborg/domain/foundation'
import { disableAccount, enableAccount } from '@waarborg/domain/handlers'
import type { RequestContext } from '../../graph/context.js'
import { endLinks } from '../links/one-time-link.js'
import { endSessionsOf } from '../sessions/staff-session.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'

/** Shuts somebody out: sessions and links end with it. @source D-19 */
export function disableHandler(context: RequestContext, input: PersonInput): Promise<PersonResult> {
  return changePerson(context, 'person-disabled', input, (before, facts) => {
    const state = disableAccount(before, facts)
    if (!state.ok) return state
    return accepted({
      person: { ...before, state: state.value },
      also: async (manager) => {
        await endSessionsOf(manager, before.id)
        await endLinks(manager, before.id, ['JOIN', 'RESET', 'SECOND_FACTOR'], context.at)
      },
    })
  })
}

/** Lets somebody in again, as he or she was. */
export function enableHandler(context: RequestContext, input: PersonInput): Promise<PersonResult> {
  return changePerson(context, 'person-enabled', input, (before) => {
    const state = enableAccount(before, before.hasJoined)
    return state.ok ? accepted({ person: { ...before, state: state.value } }) : state
  })
}

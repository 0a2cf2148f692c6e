import { accepted } from '@waarborg/domain/foundation'
import { resetSecondFactor as mayReset } from '@waarborg/domain/handlers'
import type { RequestContext } from '../../graph/context.js'
import { endLinks } from '../links/one-time-link.js'
import { endSessionsOf } from '../sessions/staff-session.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'

/** Takes away the second factors of somebody who lost them; every session ends. */
export function resetSecondFactor(context: RequestContext, input: PersonInput): Promise<PersonResult> {
  return changePerson(context, 'second-factor-reset', input, (person, facts) => {
    const may = mayReset(person, facts)
    if (!may.ok) return may
    return accepted({
      person,
      also: async (manager) => {
        for (const table of ['handler_totp', 'passkey', 'recovery_code'])
          await manager.query(`delete from ${table} where handler_id = $1`, [person.id])
        await endSessionsOf(manager, person.id)
        await endLinks(manager, person.id, ['SECOND_FACTOR'], context.at)
      },
    })
  })
}

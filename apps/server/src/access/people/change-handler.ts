import { accepted } from '@waarborg/domain/foundation'
import { type Person, parsePerson, type RawPerson } from '@waarborg/domain/handlers'
import type { RequestContext } from '../../graph/context.js'
import { endLinks } from '../links/one-time-link.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'
import { sendInvitation } from './invite-handler.js'

const fields: readonly (keyof Person)[] = ['name', 'function', 'telephone', 'email', 'team']

/**
 * Changes the card and the team of somebody; the journal names the fields, never what stands in them. A link that was
 * mailed to another address opens nothing any more; an invitation follows to the new one.
 */
export function changeHandler(
  context: RequestContext,
  input: PersonInput & RawPerson,
): Promise<PersonResult> {
  return changePerson(context, 'person-changed', input, (before) => {
    const parsed = parsePerson(input)
    if (!parsed.ok) return parsed
    const changed = fields.filter((field) => before[field] !== parsed.value[field])
    const person = { ...before, ...parsed.value }
    if (!changed.includes('email')) return accepted({ person, facts: { fields: changed } })
    return accepted({
      person,
      facts: { fields: changed },
      also: async (manager) => {
        await endLinks(manager, person.id, ['JOIN', 'RESET'], context.at)
        if (person.state === 'INVITED') await sendInvitation(manager, context, person.id)
      },
    })
  })
}

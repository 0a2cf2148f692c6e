import { accepted } from '@waarborg/domain/foundation'
import { type Person, parsePerson, type RawPerson } from '@waarborg/domain/handlers'
import type { RequestContext } from '../../graph/context.js'
import { changePerson, type PersonInput, type PersonResult } from './change-person.js'

const fields: readonly (keyof Person)[] = ['name', 'function', 'telephone', 'email', 'team']

/** Changes the card and the team of somebody; the journal names the fields, never what stands in them. */
export function changeHandler(
  context: RequestContext,
  input: PersonInput & RawPerson,
): Promise<PersonResult> {
  return changePerson(context, 'person-changed', input, (before) => {
    const parsed = parsePerson(input)
    if (!parsed.ok) return parsed
    const changed = fields.filter((field) => before[field] !== parsed.value[field])
    return accepted({ person: { ...before, ...parsed.value }, facts: { fields: changed } })
  })
}

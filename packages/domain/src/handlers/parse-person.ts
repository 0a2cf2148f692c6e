import {
  type FieldPath,
  type FieldRejection,
  ifGiven,
  parseEmail,
  parseRequiredText,
  parseTelephone,
  parseText,
  type Result,
  together,
} from '../foundation/index.js'

/** Who somebody of the office is to colleagues and on the card that customers get. @source KP-12 */
export interface Person {
  readonly name: string
  readonly function: string
  readonly telephone: string
  readonly email: string
  readonly team: string | null
}

export type RawPerson = { readonly [Field in keyof Person]?: string | null | undefined }

const SHORT = 200

/** A person as the form has it, or every fault of it at once. @source KP-12 */
export function parsePerson(raw: RawPerson): Result<Person, FieldRejection> {
  const line = (path: FieldPath) => ({ path, maximum: SHORT, multiline: false })
  return together({
    name: parseRequiredText(raw.name, line(['name'])),
    function: parseRequiredText(raw.function, line(['function'])),
    telephone: parseTelephone(raw.telephone, 'NL', ['telephone']),
    email: parseEmail(raw.email, ['email']),
    team: ifGiven(raw.team, (team) => parseText(team, line(['team'])) as Result<string, FieldRejection>),
  })
}

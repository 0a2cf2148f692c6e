import { Field, ObjectType } from 'type-graphql'
import { graphEnum } from './enums.js'

export type UserErrorCodeName =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'INVALID_FORM'
  | 'UNKNOWN'
  | 'TOO_MANY'
  | 'OUT_OF_RANGE'
  | 'NOT_ALLOWED_NOW'
  | 'CONFLICT'
  | 'KEY_REUSED'
  | 'WRONG_CREDENTIALS'
  | 'FILE_REFUSED'
  | 'PROOF_NEEDED'
  | 'WRONG_CODE'
  | 'THROTTLED'
  | 'LINK_EXPIRED'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_LEAKED'
  | 'PASSWORD_GUESSABLE'
  | 'PASSKEY_REFUSED'
  | 'EMAIL_TAKEN'
  | 'ROLES_CLASH'
  | 'OWN_ROLE'
  | 'LAST_ADMINISTRATOR'

export const UserErrorCode = graphEnum<UserErrorCodeName>('UserErrorCode', 'Why an act was refused.', {
  REQUIRED: 'Something that is needed is missing.',
  TOO_LONG: 'A text is longer than allowed.',
  INVALID_FORM: 'A value does not have the form that is expected.',
  UNKNOWN: 'What an id names is not there, or not for the reader.',
  TOO_MANY: 'There are more of them than allowed.',
  OUT_OF_RANGE: 'A date or number lies outside what is allowed.',
  NOT_ALLOWED_NOW: 'The procedure does not allow it in this state or for this person.',
  CONFLICT: 'Somebody else changed it in the meantime.',
  KEY_REUSED: 'The idempotency key was used before for something else.',
  WRONG_CREDENTIALS: 'The e-mail address and password do not belong together.',
  FILE_REFUSED: 'A file cannot be accepted.',
  PROOF_NEEDED: 'The solution of a `formChallenge` for this idempotency key is missing or no longer counts.',
  WRONG_CODE: 'The code is not right, or was used.',
  THROTTLED: 'It was tried too often; the answer’s `Retry-After` tells when to try again.',
  LINK_EXPIRED: 'The link opens nothing: it is unknown, used or has ended.',
  PASSWORD_TOO_SHORT: 'The password is shorter than allowed.',
  PASSWORD_TOO_LONG: 'The password is longer than allowed.',
  PASSWORD_LEAKED: 'The password stands in lists of leaked ones.',
  PASSWORD_GUESSABLE: 'The password can be guessed.',
  PASSKEY_REFUSED: 'The passkey is not known here, or did not answer what was asked.',
  EMAIL_TAKEN: 'Somebody else of the office has this e-mail address.',
  ROLES_CLASH: 'One person cannot hold these roles together.',
  OWN_ROLE: 'Nobody grants himself a role.',
  LAST_ADMINISTRATOR: 'There must be an active administrator.',
})

@ObjectType('UserError', {
  description: 'Why the office refused, for the person who asked. All faults of a form come together.',
  simpleResolvers: true,
})
export class UserErrorType {
  @Field(() => UserErrorCode, { description: 'The kind of fault, for software.' })
  code!: UserErrorCodeName

  @Field(() => [String], {
    description: 'The field of the input, from the outside in; empty when it is about the whole.',
  })
  path!: string[]

  @Field(() => String, { description: "What is wrong and what to do, in the caller's language." })
  message!: string
}

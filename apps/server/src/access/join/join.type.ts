import { Field, InputType, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'

const InvitationKind = graphEnum<'JOIN' | 'FOUND'>(
  'InvitationKind',
  'What the link of the welcome page opens.',
  {
    JOIN: 'Somebody was invited to the office.',
    FOUND: 'The office has no administrator yet; this makes the first one.',
  },
)

@ObjectType('Invitation', { description: 'What a one-time link opens.', simpleResolvers: true })
export class InvitationType {
  @Field(() => InvitationKind, { description: 'Joining the office, or founding it.' })
  kind!: 'JOIN' | 'FOUND'

  @Field(() => String, { nullable: true, description: 'Who was invited; null when founding.' })
  name!: string | null

  @Field(() => String, { nullable: true, description: 'The address to sign in with; null when founding.' })
  email!: string | null

  @Field(() => DateTime, { description: 'Until when the link is good.' })
  endsAt!: unknown
}

@InputType('AcceptInvitationInput', { description: 'The link and a first password.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stands after # in the link.' })
  token!: string

  @Field(() => String, { description: '12 characters or more, of any kind, that nobody can guess.' })
  password!: string
}

@InputType('FoundOfficeInput', {
  description:
    'The first administrator, and the office itself: customers reach it by the number and the address of the first administrator until it has its own.',
})
export class FoundOfficeInput {
  @Field(() => String, { description: 'What stands after # in the link.' })
  token!: string

  @Field(() => String, {
    nullable: true,
    description: 'How the office is called; Waarborg until somebody changes it, when absent.',
  })
  officeName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The postal address of the office, free of postage; to be told later, when absent.',
  })
  officeAddress?: string | null

  @Field(() => String, { description: 'The name as colleagues know it.' })
  name!: string

  @Field(() => String, { description: 'The function.' })
  function!: string

  @Field(() => String, { description: 'The direct number.' })
  telephone!: string

  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string

  @Field(() => String, { description: '12 characters or more, of any kind, that nobody can guess.' })
  password!: string
}

@InputType('RequestPasswordResetInput', { description: 'Who has lost the password.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string
}

@ObjectType('RequestPasswordResetPayload', {
  description: 'The answer to `requestPasswordReset`: the same whoever asks.',
  simpleResolvers: true,
})
export class RequestPasswordResetPayload {
  @Field(() => Boolean, { description: 'Whether a link is mailed, if there is somebody with this address.' })
  requested!: boolean

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@InputType('ResetPasswordInput', { description: 'The link and another password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'What stands after # in the link.' })
  token!: string

  @Field(() => String, { description: '12 characters or more, of any kind, that nobody can guess.' })
  password!: string
}

@ObjectType('ResetPasswordPayload', { description: 'The answer to `resetPassword`.', simpleResolvers: true })
export class ResetPasswordPayload {
  @Field(() => Boolean, { description: 'Whether it was changed; every session has ended then.' })
  changed!: boolean

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

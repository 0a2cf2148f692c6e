import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graph/user-error.type.js'

@InputType('ChangePasswordInput', { description: 'Another password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  current!: string

  @Field(() => String, {
    description: 'The new one: 12 characters or more, of any kind, that nobody can guess.',
  })
  password!: string
}

@ObjectType('ChangePasswordPayload', {
  description: 'The answer to `changePassword`.',
  simpleResolvers: true,
})
export class ChangePasswordPayload {
  @Field(() => Boolean, { description: 'Whether it was changed; every other session has ended then.' })
  changed!: boolean

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@ObjectType('BeginTotpPayload', { description: 'The answer to `beginTotp`.', simpleResolvers: true })
export class BeginTotpPayload {
  @Field(() => String, { nullable: true, description: 'The secret in base 32, to be typed into the app.' })
  secret!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The same as `otpauth://…`, to be shown as a QR code.',
  })
  uri!: string | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@InputType()
class ProvenInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The present password. Not needed within ten minutes of signing in, nor for who has no password.',
  })
  password?: string | null
}

@InputType('ConfirmTotpInput', { description: 'A first code of the app.' })
export class ConfirmTotpInput extends ProvenInput {
  @Field(() => String, { description: 'Six digits.' })
  code!: string
}

@InputType('RemoveTotpInput', { description: 'Who removes the app of codes.' })
export class RemoveTotpInput extends ProvenInput {}

@ObjectType('BeginPasskeyPayload', { description: 'The answer to `beginPasskey`.', simpleResolvers: true })
export class BeginPasskeyPayload {
  @Field(() => String, {
    nullable: true,
    description: 'JSON for `PublicKeyCredential.parseCreationOptionsFromJSON`; null when refused.',
  })
  options!: string | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@InputType('AddPasskeyInput', { description: 'A passkey that the browser made.' })
export class AddPasskeyInput extends ProvenInput {
  @Field(() => String, { description: 'How its owner calls it.' })
  name!: string

  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  response!: string
}

@InputType('RemovePasskeyInput', { description: 'Which passkey is removed.' })
export class RemovePasskeyInput extends ProvenInput {
  @Field(() => ID, { description: 'A passkey of one’s own.' })
  passkeyId!: string
}

@InputType('RenewRecoveryCodesInput', { description: 'Who renews the recovery codes.' })
export class RenewRecoveryCodesInput extends ProvenInput {}

@InputType('EndSessionInput', { description: 'Which session ends.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'A session of one’s own.' })
  sessionId!: string
}

import { Field, InputType, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { ViewerType } from '../viewer/viewer.type.js'
import type { SecondFactor as SecondFactorName } from './sign-in.js'

export const SecondFactor = graphEnum<SecondFactorName>('SecondFactor', 'The second step of signing in.', {
  TOTP: 'A code of six digits from an app.',
  PASSKEY: 'A passkey, which is a whole sign-in by itself.',
  RECOVERY_CODE: 'One of the codes that were kept for when the rest is lost.',
})

@InputType('SignInInput', { description: 'Who wants to sign in.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address of the person.' })
  email!: string

  @Field(() => String, { description: 'The password.' })
  password!: string
}

@ObjectType('SignInChallenge', {
  description: 'The password was right; a second step is asked.',
  simpleResolvers: true,
})
class SignInChallengeType {
  @Field(() => String, { description: 'Carried to `completeSignIn`.' })
  ticket!: string

  @Field(() => [SecondFactor], { description: 'The ways of which one is enough.' })
  methods!: SecondFactorName[]

  @Field(() => DateTime, { description: 'Until when the ticket is good.' })
  endsAt!: unknown
}

@ObjectType('SignInPayload', {
  description: 'The answer to `signIn`: who is signed in, or the second step that is asked.',
  simpleResolvers: true,
})
export class SignInPayload {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'Who is signed in now; null when refused or when a second step is asked.',
  })
  viewer!: ViewerType | null

  @Field(() => SignInChallengeType, {
    nullable: true,
    description: 'The second step that is asked; null when there is none.',
  })
  challenge!: SignInChallengeType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@InputType('CompleteSignInInput', { description: 'The second step of signing in.' })
export class CompleteSignInInput {
  @Field(() => String, { description: 'The ticket that `signIn` gave.' })
  ticket!: string

  @Field(() => SecondFactor, { description: 'Which way: a code of the app or a recovery code.' })
  method!: SecondFactorName

  @Field(() => String, { description: 'The code; spaces are read over.' })
  code!: string
}

@ObjectType('BeginPasskeySignInPayload', {
  description: 'The answer to `beginPasskeySignIn`.',
  simpleResolvers: true,
})
export class BeginPasskeySignInPayload {
  @Field(() => String, { nullable: true, description: 'Carried to `signInWithPasskey`; null when refused.' })
  ticket!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'JSON for `PublicKeyCredential.parseRequestOptionsFromJSON`; null when refused.',
  })
  options!: string | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@InputType('SignInWithPasskeyInput', { description: 'The answer of a passkey.' })
export class SignInWithPasskeyInput {
  @Field(() => String, { description: 'The ticket that `beginPasskeySignIn` gave.' })
  ticket!: string

  @Field(() => String, { description: 'What the browser answered, as JSON.' })
  response!: string
}

@ObjectType('SignOutPayload', { description: 'The answer to `signOut`.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Whether there was a session that is now ended.' })
  signedOut!: boolean

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}

import { Field, InputType, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { SellerType } from '../../sellers/index.js'

const REFUSED = 'Why it was refused; empty when it was not.'

@InputType('RequestSellerLinkInput', { description: 'Who wants to sign in for a seller.' })
export class RequestSellerLinkInput {
  @Field(() => String, { description: 'The e-mail address that the office knows.' })
  email!: string
}

@ObjectType('RequestSellerLinkPayload', {
  description: 'The answer to `requestSellerLink`: the same whoever asks.',
  simpleResolvers: true,
})
export class RequestSellerLinkPayload {
  @Field(() => Boolean, { description: 'Whether a link is mailed, if there is somebody with this address.' })
  requested!: boolean

  @Field(() => [UserErrorType], { description: REFUSED })
  userErrors!: UserErrorType[]
}

@InputType('SignInSellerInput', { description: 'The link of the message.' })
export class SignInSellerInput {
  @Field(() => String, { description: 'What stands after # in the link.' })
  token!: string
}

@ObjectType('SignInSellerPayload', { description: 'The answer to `signInSeller`.', simpleResolvers: true })
export class SignInSellerPayload {
  @Field(() => Boolean, {
    description: 'Whether this browser is signed in; it says so by the header `x-waarborg-as: seller`.',
  })
  signedIn!: boolean

  @Field(() => [UserErrorType], { description: REFUSED })
  userErrors!: UserErrorType[]
}

@ObjectType('SignOutSellerPayload', { description: 'The answer to `signOutSeller`.', simpleResolvers: true })
export class SignOutSellerPayload {
  @Field(() => Boolean, { description: 'Whether there was a session that is now ended.' })
  signedOut!: boolean

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}

@ObjectType('SellerViewer', {
  description: 'Somebody who speaks for sellers and is signed in.',
  simpleResolvers: true,
})
export class SellerViewerType {
  @Field(() => String, { description: 'The name.' })
  name!: string

  @Field(() => String, { description: 'The address to which links are sent.' })
  email!: string

  @Field(() => [SellerType], {
    description: 'The accounts that this person speaks for, in order of their names.',
  })
  sellers!: SellerType[]

  @Field(() => DateTime, { description: 'When the session ends at the latest.' })
  sessionEndsAt!: unknown
}

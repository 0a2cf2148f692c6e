import type { Role as RoleName } from '@waarborg/domain/access'
import { Field, InputType, ObjectType } from 'type-graphql'
import { DateTime } from '../graph/scalars.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { HandlerType, Role } from '../handlers/index.js'
import { PermissionEnum, type PermissionName } from './permission.enum.js'

@ObjectType('Viewer', { description: 'The person who is signed in.', simpleResolvers: true })
export class ViewerType {
  @Field(() => HandlerType, { description: 'This person.' })
  handler!: HandlerType

  @Field(() => [Role], { description: 'The roles of this person.' })
  roles!: RoleName[]

  @Field(() => [PermissionEnum], {
    description:
      'What this person may do; a screen offers nothing else. What can be done with one complaint stands there.',
  })
  permissions!: PermissionName[]

  @Field(() => DateTime, { description: 'When the session ends at the latest.' })
  sessionEndsAt!: unknown
}

@InputType('SignInInput', { description: 'Who wants to sign in.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address of the person.' })
  email!: string

  @Field(() => String, { description: 'The password.' })
  password!: string
}

@ObjectType('SignInPayload', { description: 'The answer to `signIn`.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer!: ViewerType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@ObjectType('SignOutPayload', { description: 'The answer to `signOut`.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Whether there was a session that is now ended.' })
  signedOut!: boolean

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}

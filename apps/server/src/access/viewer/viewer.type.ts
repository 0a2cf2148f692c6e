import type { Role as RoleName } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType, Role } from '../../handlers/index.js'
import { PermissionEnum, type PermissionName } from '../permission.enum.js'

@ObjectType('Passkey', {
  description: 'A passkey of whoever is signed in.',
  simpleResolvers: true,
})
export class PasskeyType {
  @Field(() => ID, { description: 'Names it to `removePasskey`.' })
  id!: string

  @Field(() => String, { description: 'How its owner calls it.' })
  name!: string

  @Field(() => DateTime, { description: 'When it was added.' })
  addedAt!: unknown

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used to sign in; null when never.',
  })
  lastUsedAt!: unknown
}

@ObjectType('StaffSession', {
  description: 'A browser in which this person is signed in.',
  simpleResolvers: true,
})
export class StaffSessionType {
  @Field(() => ID, { description: 'Names it to `endSession`.' })
  id!: string

  @Field(() => String, {
    description: 'The kind of browser and machine: `Firefox, Windows`. Empty when unknown.',
  })
  device!: string

  @Field(() => DateTime, { description: 'When this person signed in there.' })
  startedAt!: unknown

  @Field(() => DateTime, { description: 'When it was last used, to a minute.' })
  lastUsedAt!: unknown

  @Field(() => DateTime, { description: 'When it ends at the latest.' })
  endsAt!: unknown

  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  current!: boolean
}

@ObjectType('Viewer', { description: 'The person who is signed in.', simpleResolvers: true })
export class ViewerType {
  /** Not in the graph. */
  handlerId!: HandlerId
  /** Not in the graph: the session that is `current`. */
  sessionId!: string

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

  @Field(() => Boolean, {
    description: 'Whether a second step of signing in must be set up before anything else can be done.',
  })
  secondFactorNeeded!: boolean

  @Field(() => Boolean, { description: 'Whether an app of codes is the second step.' })
  hasTotp!: boolean

  @Field(() => Boolean, { description: 'Whether there is a password; not for who signs in only elsewhere.' })
  hasPassword!: boolean

  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft!: number

  @Field(() => [PasskeyType], { description: 'The passkeys of this person, the oldest first.' })
  passkeys!: PasskeyType[]

  @Field(() => [StaffSessionType], {
    description: 'Where this person is signed in, the newest use first.',
  })
  sessions!: StaffSessionType[]
}

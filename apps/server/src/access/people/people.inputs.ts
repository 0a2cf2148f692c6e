import type { Role as RoleName } from '@waarborg/domain/access'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Role } from '../../handlers/index.js'

@InputType()
class CardInput {
  @Field(() => String, { description: 'The name as colleagues and customers know it.' })
  name!: string

  @Field(() => String, { description: 'The function, as on the card that the customer gets.' })
  function!: string

  @Field(() => String, { description: 'The direct number on the card.' })
  telephone!: string

  @Field(() => String, { description: 'The address on the card, and to sign in with.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'The team; null for none.' })
  team?: string | null
}

@InputType('InviteHandlerInput', { description: 'Who is invited to the office.' })
export class InviteHandlerInput extends CardInput {
  @Field(() => [Role], { description: 'The roles; ADMIN goes with none that reads complaints.' })
  roles!: RoleName[]

  @Field(() => String, {
    nullable: true,
    description: 'The same key and input again give the same answer; 22 to 255 random characters.',
  })
  idempotencyKey?: string | null
}

@InputType('InviteAgainInput', { description: 'Who is sent the invitation again.' })
export class InviteAgainInput {
  @Field(() => ID, { description: 'Somebody who was invited and is not in yet.' })
  handlerId!: string
}

@InputType()
class VersionInput {
  @Field(() => ID, { description: 'The person.' })
  handlerId!: string

  @Field(() => Int, { description: 'The version that was seen; another one is a conflict.' })
  expectedVersion!: number
}

@InputType('ChangeHandlerInput', { description: 'The card of somebody, as it is to be.' })
export class ChangeHandlerInput extends CardInput {
  @Field(() => ID, { description: 'The person.' })
  handlerId!: string

  @Field(() => Int, { description: 'The version that was seen; another one is a conflict.' })
  expectedVersion!: number
}

@InputType('ChangeRolesInput', { description: 'The roles of somebody, as they are to be.' })
export class ChangeRolesInput extends VersionInput {
  @Field(() => [Role], { description: 'All of them; ADMIN goes with none that reads complaints.' })
  roles!: RoleName[]
}

@InputType('DisableHandlerInput', { description: 'Who is shut out.' })
export class DisableHandlerInput extends VersionInput {}

@InputType('EnableHandlerInput', { description: 'Who is let in again.' })
export class EnableHandlerInput extends VersionInput {}

@InputType('ResetSecondFactorInput', { description: 'Who lost the second step of signing in.' })
export class ResetSecondFactorInput extends VersionInput {}

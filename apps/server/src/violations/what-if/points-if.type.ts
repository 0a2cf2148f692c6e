import type { Reach } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { LocalDate } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { ReachEnum } from '../../policy-points/index.js'
import { PointsEffectType } from '../points-effect.type.js'

@InputType('PointsIfInput', { description: 'A violation that nobody reported.' })
export class PointsIfInput {
  @Field(() => ID, { description: 'The account.' })
  sellerId!: string

  @Field(() => ID, { description: 'The category of the policy.' })
  policyCategoryId!: string

  @Field(() => LocalDate, { description: 'The day of the deed: not to come, and not before the account.' })
  deedOn!: Temporal.PlainDate

  @Field(() => Float, { description: 'The weight in whole points within the range of the policy.' })
  weight!: number

  @Field(() => ReachEnum, { description: 'Whom it would reach, at most as wide as the category.' })
  reach!: Reach
}

@ObjectType('PointsIf', {
  description: 'What a violation would do to points if it were decided now.',
  simpleResolvers: true,
})
export class PointsIfType {
  @Field(() => [PointsEffectType], {
    description: 'What it would do to each account, the heaviest hit first.',
  })
  effects!: Omit<PointsEffectType, 'seller'>[]

  @Field(() => Boolean, {
    description: 'Whether it would bring an account to 0 and so wait for a second person (D-6).',
  })
  needsSecondPerson!: boolean

  @Field(() => [UserErrorType], { description: 'Why it could not be so decided; empty when it could.' })
  userErrors!: UserErrorType[]
}

import type { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../graph/scalars.js'

@ObjectType('PointsReturn', { description: 'Points that come back.', simpleResolvers: true })
export class PointsReturnType {
  @Field(() => LocalDate, { description: 'The day; at 00:00 of it they are back (BP-3).' })
  on!: string

  @Field(() => Int, { description: 'How many.' })
  points!: number
}

@ObjectType('SellerPoints', {
  description: 'The policy points of an account at the end of a day, by what was known at a moment (D-5).',
  simpleResolvers: true,
})
export class SellerPointsType {
  @Field(() => LocalDate, { description: 'The day that was asked for.' })
  asOf!: Temporal.PlainDate

  @Field(() => DateTime, { description: 'What was recorded later is left out.' })
  knownAt!: Temporal.Instant

  @Field(() => Int, { description: 'With how many the account began.' })
  start!: number

  @Field(() => Int, { description: 'How many are left: never below 0 nor above the start.' })
  balance!: number

  @Field(() => Int, { description: 'The start less all that is in force; can be below 0.' })
  raw!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'The lowest number of points left at which the policy of that day warns, of those that were reached; null while there are more.',
  })
  warning!: number | null

  @Field(() => Boolean, {
    description: 'Whether the account is closed, after which nothing comes back (BP-5).',
  })
  isClosed!: boolean

  @Field(() => [PointsReturnType], {
    description: 'What comes back after this day, the nearest first; none while the account is closed.',
  })
  upcomingRestorations!: readonly PointsReturnType[]
}

@ObjectType('PointsStep', { description: 'The points left from a day on.', simpleResolvers: true })
export class PointsStepType {
  @Field(() => LocalDate, { description: 'From the end of this day until the next step.' })
  on!: string

  @Field(() => Int, { description: 'How many are left: never below 0 nor above the start.' })
  balance!: number
}

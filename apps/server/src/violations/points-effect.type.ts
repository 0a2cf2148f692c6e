import type { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'
import type { AccountStateName } from '../sellers/index.js'
import { AccountState, SellerType } from '../sellers/index.js'

@ObjectType('PointsEffect', {
  description: 'What an act does, or would do, to the points of one account.',
  simpleResolvers: true,
})
export class PointsEffectType {
  @Field(() => SellerType, { nullable: true, description: 'The account.' })
  seller!: SellerType | null

  @Field(() => Int, { nullable: true, description: 'The points before; null when it is opened by it.' })
  before!: number | null

  @Field(() => Int, { description: 'The points afterwards, never below 0.' })
  after!: number

  @Field(() => Int, { description: 'The same, below 0 when more was taken than there was (D-5).' })
  rawAfter!: number

  @Field(() => AccountState, { description: 'Where the account stands before.' })
  stateBefore!: AccountStateName

  @Field(() => AccountState, { description: 'Where it stands afterwards.' })
  stateAfter!: AccountStateName

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which a suspended account closes; null when that is not known yet.',
  })
  closesOn!: Temporal.PlainDate | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day on which what is deducted comes back; null when nothing is, or the account closes (BP-3).',
  })
  returnsOn!: Temporal.PlainDate | null

  @Field(() => [Int], {
    description: 'Numbers of points left at which the seller is warned, and that are passed.',
  })
  warnings!: readonly number[]

  sellerId!: string
}

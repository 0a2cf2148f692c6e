import type { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { AccountState, type AccountStateName, SellerType } from '../../sellers/index.js'

@ObjectType('ReplayedAccount', {
  description: 'An account that would be otherwise.',
  simpleResolvers: true,
})
export class ReplayedAccountType {
  @Field(() => SellerType, { nullable: true, description: 'The account.' })
  seller!: SellerType | null

  @Field(() => Int, { description: 'The points left now.' })
  pointsNow!: number

  @Field(() => Int, { description: 'The points that would be left.' })
  pointsThen!: number

  @Field(() => AccountState, { description: 'Where it stands now.' })
  stateNow!: AccountStateName

  @Field(() => AccountState, { description: 'Where it would stand.' })
  stateThen!: AccountStateName

  @Field(() => LocalDate, { nullable: true, description: 'Since when it is closed; null when it is not.' })
  closedOnNow!: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Since when it would be; null when it would not.' })
  closedOnThen!: Temporal.PlainDate | null

  sellerId!: string
}

@ObjectType('PointsPolicyReplay', {
  description:
    'What would be of all accounts of traders that ever lost points, if a policy had always held. Decisions keep the weight and reach that were chosen, brought within the policy; what nobody reported, and what sellers would have done otherwise, it cannot tell.',
  simpleResolvers: true,
})
export class PointsPolicyReplayType {
  @Field(() => Int, { description: 'How many accounts were looked at.' })
  accounts!: number

  @Field(() => Int, { description: 'How many of them are closed now.' })
  closedNow!: number

  @Field(() => Int, { description: 'How many would be.' })
  closedThen!: number

  @Field(() => Int, { description: 'How many are not closed now, and would be.' })
  wouldClose!: number

  @Field(() => Int, { description: 'How many are closed now, and would not be.' })
  wouldBeOpen!: number

  @Field(() => Int, { description: 'How many would have other points or stand otherwise.' })
  differing!: number

  @Field(() => [ReplayedAccountType], {
    description: 'A page of these: first what would be closed, then what would not, then where most changes.',
  })
  nodes!: Omit<ReplayedAccountType, 'seller'>[]

  @Field(() => String, { nullable: true, description: 'What the next page is after; null on the last.' })
  endCursor!: string | null
}

@ObjectType('PointsPolicyPreview', {
  description: 'What a version would be answered with, and what it would have done.',
  simpleResolvers: true,
})
export class PointsPolicyPreviewType {
  @Field(() => [UserErrorType], { description: 'Why it would not be kept; empty when it would.' })
  userErrors!: UserErrorType[]

  @Field(() => PointsPolicyReplayType, {
    nullable: true,
    description:
      'What it would have done; null when it cannot be read. A day that is too early hinders nothing.',
  })
  replay!: PointsPolicyReplayType | null
}

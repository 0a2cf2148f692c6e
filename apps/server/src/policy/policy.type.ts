import { Field, Int, ObjectType } from 'type-graphql'
import { CategoryType } from '../categories/index.js'
import { graphEnum } from '../graph/enums.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

export type PolicySettingName = 'HOURS_TO_CONFIRM' | 'COMPENSATION_BAND'

export const PolicySetting = graphEnum<PolicySettingName>(
  'PolicySetting',
  'What of the policy was changed.',
  {
    HOURS_TO_CONFIRM: 'Within how many hours an assignment is confirmed (KM-16).',
    COMPENSATION_BAND: 'What is usual in a category (KM-6).',
  },
)

@ObjectType('Band', {
  description: 'What is usual in money, both ends included (KM-6).',
  simpleResolvers: true,
})
export class BandType {
  @Field(() => Int, { description: 'The least, in euro cents.' })
  fromCents!: number

  @Field(() => Int, { description: 'The most, in euro cents; above it management decides.' })
  toCents!: number
}

@ObjectType('CategoryBand', {
  description: 'The band that a category has of its own.',
  simpleResolvers: true,
})
export class CategoryBandType {
  @Field(() => CategoryType, { description: 'The category.' })
  category!: CategoryType

  @Field(() => BandType, { description: 'Its band.' })
  band!: BandType
}

@ObjectType('PolicyChange', { description: 'A change of the policy.', simpleResolvers: true })
export class PolicyChangeType {
  @Field(() => Int, { description: 'The version to which it led.' })
  version!: number

  @Field(() => PolicySetting, { description: 'What was changed.' })
  setting!: PolicySettingName

  @Field(() => CategoryType, { nullable: true, description: 'Of which category; null for all of them.' })
  category!: CategoryType | null

  @Field(() => Int, { nullable: true, description: 'The hours before it; null for a band.' })
  hoursBefore!: number | null

  @Field(() => Int, { nullable: true, description: 'The hours after it; null for a band.' })
  hoursAfter!: number | null

  @Field(() => BandType, { nullable: true, description: 'The band before it; null for the standard one.' })
  bandBefore!: BandType | null

  @Field(() => BandType, { nullable: true, description: 'The band after it; null for the standard one.' })
  bandAfter!: BandType | null

  @Field(() => HandlerType, { description: 'By whom.' })
  changedBy!: HandlerType

  @Field(() => DateTime, { description: 'When.' })
  changedAt!: string
}

@ObjectType('Policy', {
  description: 'What the office itself decides about its procedure; a change holds for what comes after it.',
  simpleResolvers: true,
})
export class PolicyType {
  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number

  @Field(() => Int, {
    description: 'After how many hours coordinators hear that nobody confirmed an assignment (KM-16).',
  })
  hoursToConfirm!: number

  @Field(() => BandType, { description: 'What is usual in a category without a band of its own.' })
  standardBand!: BandType

  @Field(() => [CategoryBandType], { description: 'The bands of categories, in the order of their codes.' })
  bands!: CategoryBandType[]

  @Field(() => [PolicyChangeType], { description: 'The last hundred changes, the latest first.' })
  changes!: PolicyChangeType[]
}

import type { ClosureMode, Reach, RuleText } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graph/connection.type.js'
import { listArgs, orderInput } from '../../graph/list.args.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import { ClosureModeEnum, ReachEnum } from './points-policy.enums.js'

@ObjectType('PointsRuleText', {
  description: 'What sellers read of a rule in one language (BP-8).',
  simpleResolvers: true,
})
class PointsRuleTextType implements RuleText {
  @Field(() => [String], { description: 'What is not allowed, each line by itself.' })
  notAllowed!: readonly string[]

  @Field(() => [String], { description: 'What is allowed, each line by itself.' })
  allowed!: readonly string[]
}

@ObjectType('PointsRule', {
  description: 'What the policy says of one category of violations, for everybody to read.',
  simpleResolvers: true,
})
export class PointsRuleType {
  @Field(() => Int, {
    description: 'The least that a violation weighs, in points; a note of 0 can always be.',
  })
  lightest!: number

  @Field(() => Int, { description: 'The most that it weighs.' })
  heaviest!: number

  @Field(() => ReachEnum, { description: 'Whom a deduction can reach at the widest.' })
  reach!: Reach

  @Field(() => LocalDate, { description: 'Since when this rule has been as it is in this version.' })
  since!: string

  @Field(() => PointsRuleTextType, { description: 'The text in Dutch.' })
  dutch!: RuleText

  @Field(() => PointsRuleTextType, { description: 'The text in English.' })
  english!: RuleText

  categoryId!: string
}

@ObjectType('PointsPolicy', {
  description:
    'A version of the policy of points, for everybody to read; what was decided by it stays (D-14).',
  simpleResolvers: true,
})
export class PointsPolicyType {
  @Field(() => Int, { description: 'Rises with each version.' })
  version!: number

  @Field(() => LocalDate, { description: 'The first day on which it holds, until the next version does.' })
  inForceFrom!: string

  @Field(() => [PointsRuleType], {
    description: 'The rule of each category, by code; a category that is not among them is retired.',
  })
  rules!: PointsRuleType[]

  @Field(() => Int, { description: 'With how many points an account opens (D-5).' })
  startTotal!: number

  @Field(() => Int, { description: 'After how many civil days points come back (D-4).' })
  returnInDays!: number

  @Field(() => ClosureModeEnum, { description: 'What a running objection does to a closure.' })
  closureMode!: ClosureMode

  @Field(() => Int, { description: 'For how many months at most a closure is held.' })
  heldAtMostInMonths!: number

  @Field(() => Int, { description: 'So many days after its notice a suspended account closes (D-6).' })
  closureNoticeInDays!: number

  @Field(() => Int, { description: 'So many days before it holds a heavier policy is told (D-14).' })
  changeNoticeInDays!: number

  @Field(() => [Int], { description: 'So many points left are told as a warning, the most first.' })
  warnAt!: number[]

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null of the one that ships.' })
  decidedAt!: string | null

  @Field(() => HandlerType, {
    nullable: true,
    description: 'By whom, for staff only; null of the one that ships.',
  })
  decidedBy!: HandlerType | null

  decidedById!: string | null
}

export const PointsPolicyConnectionType = connectionType('PointsPolicy', PointsPolicyType)

@InputType('PointsPolicyFilter', { description: 'Which versions; all conditions hold together.' })
export class PointsPolicyFilter {
  @Field(() => LocalDate, { nullable: true, description: 'Those that begin on this day or later.' })
  inForceFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Those that begin on this day or earlier.' })
  inForceUntil?: Temporal.PlainDate | null

  @Field(() => [ID], { nullable: true, description: 'With a rule for one of these policy categories.' })
  policyCategoryIds?: string[] | null
}

export const PointsPolicyOrder = orderInput<'VERSION'>('PointsPolicy', {
  VERSION: 'The version, which is the order in which they begin.',
})
export const PointsPolicyListArgs = listArgs(PointsPolicyFilter, PointsPolicyOrder)
export type PointsPolicyList = InstanceType<typeof PointsPolicyListArgs>

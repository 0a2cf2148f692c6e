import type { ClosureMode, Reach } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../graph/scalars.js'
import { ClosureModeEnum, ReachEnum } from './points-policy.enums.js'

@InputType('PointsRuleTextInput', { description: 'What sellers read of a rule in one language.' })
class PointsRuleTextInput {
  @Field(() => [String], {
    description: 'What is not allowed: 1 to 30 lines of at most 400 characters; empty ones are left out.',
  })
  notAllowed!: string[]

  @Field(() => [String], { description: 'What is allowed, likewise.' })
  allowed!: string[]
}

@InputType('NewPolicyCategoryInput', { description: 'A category that no version has named before.' })
class NewPolicyCategoryInput {
  @Field(() => String, {
    description: 'Its code, for good: 2 to 20 capitals, digits and dashes, beginning with a letter.',
  })
  code!: string

  @Field(() => String, { description: 'The Dutch name; at most 80 characters.' })
  nameNl!: string

  @Field(() => String, { description: 'The English name; likewise.' })
  nameEn!: string
}

@InputType('PointsRuleInput', { description: 'What a version says of one category.' })
class PointsRuleInput {
  @Field(() => ID, { nullable: true, description: 'The category; or else `newCategory`.' })
  categoryId?: string | null

  @Field(() => NewPolicyCategoryInput, {
    nullable: true,
    description: 'The category that begins with this version, instead of `categoryId`.',
  })
  newCategory?: NewPolicyCategoryInput | null

  @Field(() => Int, { description: 'The least that a violation weighs: 0 up to the start.' })
  lightest!: number

  @Field(() => Int, { description: 'The most: not less than the least, up to the start.' })
  heaviest!: number

  @Field(() => ReachEnum, { description: 'Whom a deduction can reach at the widest.' })
  reach!: Reach

  @Field(() => PointsRuleTextInput, { description: 'The text in Dutch.' })
  dutch!: PointsRuleTextInput

  @Field(() => PointsRuleTextInput, { description: 'The text in English.' })
  english!: PointsRuleTextInput
}

@InputType('PointsPolicyInput', { description: 'A version of the policy after the last one.' })
export class PointsPolicyInput {
  @Field(() => Int, {
    description: 'The version that the caller saw last; when it is not the last one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => LocalDate, {
    description:
      'The first day on which it holds: after that of the last version, and so many days from today as the policy of now asks when anything of it is not in the sellers’ favour.',
  })
  inForceFrom!: Temporal.PlainDate

  @Field(() => [PointsRuleInput], {
    description: 'The rule of each category; one that is left out is retired.',
  })
  rules!: PointsRuleInput[]

  @Field(() => Int, { description: 'With how many points an account opens: 1 to 1,000.' })
  startTotal!: number

  @Field(() => Int, { description: 'After how many civil days points come back: 1 to 1,095.' })
  returnInDays!: number

  @Field(() => ClosureModeEnum, { description: 'What a running objection does to a closure.' })
  closureMode!: ClosureMode

  @Field(() => Int, { description: 'For how many months at most a closure is held: 1 to 6.' })
  heldAtMostInMonths!: number

  @Field(() => Int, { description: 'So many days after its notice a suspended account closes: 0 to 365.' })
  closureNoticeInDays!: number

  @Field(() => Int, { description: 'So many days before it holds a heavier policy is told: 0 to 365.' })
  changeNoticeInDays!: number

  @Field(() => [Int], {
    description: 'So many points left are told as a warning: at most 10, below the start.',
  })
  warnAt!: number[]
}

@InputType('ChangePointsPolicyInput', { description: 'A version of the policy that will hold.' })
export class ChangePointsPolicyInput extends PointsPolicyInput {
  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

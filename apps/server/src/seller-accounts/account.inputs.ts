import type { LiftGround as GroundName } from '@waarborg/domain/sellers'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'
import { Country, type CountryCode, Register, type RegisterName } from '../sellers/index.js'
import { LiftGround } from './register-block.type.js'

const KEY =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'

@InputType('RegisterSellerInput', { description: 'Which account of which trader.' })
export class RegisterSellerInput {
  @Field(() => Register, { description: 'The register.' })
  register!: RegisterName

  @Field(() => String, {
    description: 'The number in it, in any spelling: `KvK 12345678`, or without its one leading zero.',
  })
  registerNumber!: string

  @Field(() => String, {
    nullable: true,
    description:
      'The name in the register, at most 200 characters; needed of a new number. A known one keeps its name.',
  })
  traderName?: string | null

  @Field(() => String, { description: 'The name that customers see; at most 200 characters.' })
  name!: string

  @Field(() => Country, { description: 'Where it sells.' })
  country!: CountryCode

  @Field(() => LocalDate, { description: 'Since when; not in the future.' })
  openedOn!: Temporal.PlainDate

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('LeaveAccountInput', { description: 'Which account was left by its seller, and when.' })
export class LeaveAccountInput {
  @Field(() => ID, { description: 'The account.' })
  sellerId!: string

  @Field(() => LocalDate, { description: 'The first day on which it was no longer used; not in the future.' })
  leftOn!: Temporal.PlainDate

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

/** What every act on a block names. */
@InputType()
abstract class BlockChangeFields {
  @Field(() => ID, { description: 'The register block.' })
  blockId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('LiftBlockInput', { description: 'Why a block should be lifted, and what proves it.' })
export class LiftBlockInput extends BlockChangeFields {
  @Field(() => LiftGround, { description: 'Why.' })
  ground!: GroundName

  @Field(() => String, { description: 'The reason; at most 2,000 characters.' })
  reason!: string

  @Field(() => String, { description: 'What proves it; at most 2,000 characters.' })
  evidence!: string
}

@InputType('ConfirmLiftInput', { description: 'To which lifting the second person agrees.' })
export class ConfirmLiftInput extends BlockChangeFields {}

@InputType('DeclineLiftInput', { description: 'Why a block is not lifted.' })
export class DeclineLiftInput extends BlockChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

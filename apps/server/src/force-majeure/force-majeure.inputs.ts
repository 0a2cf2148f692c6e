import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'

const KEY =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'
const DRY_RUN = 'To look what it would do: nothing is written.'

@InputType('RecordForceMajeureInput', {
  description: 'On which days nobody is blamed, for what, and what sellers are told.',
})
export class RecordForceMajeureInput {
  @Field(() => LocalDate, { description: 'The first day of it; not in the future.' })
  fromOn!: Temporal.PlainDate

  @Field(() => LocalDate, {
    description: 'The last day of it; not in the future, and at most 366 days with the first.',
  })
  untilOn!: Temporal.PlainDate

  @Field(() => [ID], { description: 'For deeds of which policy categories; retired ones too.' })
  policyCategoryIds!: string[]

  @Field(() => String, { description: 'What sellers are told in Dutch; at most 1,000 characters.' })
  reasonNl!: string

  @Field(() => String, { description: 'What sellers are told in English; at most 1,000 characters.' })
  reasonEn!: string

  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

/** What every act on what was recorded names. */
@InputType()
abstract class ForceMajeureChangeFields {
  @Field(() => ID, { description: 'The force majeure.' })
  forceMajeureId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('ConfirmForceMajeureInput', { description: 'To which the second person agrees.' })
export class ConfirmForceMajeureInput extends ForceMajeureChangeFields {
  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean
}

@InputType('DeclineForceMajeureInput', { description: 'Why it does not stand.' })
export class DeclineForceMajeureInput extends ForceMajeureChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

@InputType('EndForceMajeureInput', {
  description: 'Why what is decided from now on goes by the terms again.',
})
export class EndForceMajeureInput extends ForceMajeureChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

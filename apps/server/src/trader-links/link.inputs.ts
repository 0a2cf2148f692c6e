import type { LinkConfidence as ConfidenceName } from '@waarborg/domain/trader-links'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'
import { LinkConfidence } from './trader-link.type.js'

const KEY =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'
const DRY_RUN = 'To look what it would do: nothing is written.'

/** What every finding names. */
@InputType()
abstract class FindingFields {
  @Field(() => ID, { description: 'An account of the one number.' })
  sellerId!: string

  @Field(() => ID, { description: 'An account of the other number.' })
  otherSellerId!: string

  @Field(() => String, { description: 'What shows it; at most 2,000 characters.' })
  evidence!: string

  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('LinkTradersInput', {
  description: 'Which register numbers are related, since when, and what shows it.',
})
export class LinkTradersInput extends FindingFields {
  @Field(() => LocalDate, { description: 'Since when they are related; not in the future.' })
  sinceOn!: Temporal.PlainDate

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which they no longer were, not in the future; absent while they are.',
  })
  untilOn?: Temporal.PlainDate | null

  @Field(() => LinkConfidence, { description: 'How sure that is.' })
  confidence!: ConfidenceName
}

@InputType('ProveSamePersonInput', {
  description: 'Which register numbers are of the same legal person, and what proves it.',
})
export class ProveSamePersonInput extends FindingFields {}

/** What every act on a link names. */
@InputType()
abstract class LinkChangeFields {
  @Field(() => ID, { description: 'The link.' })
  linkId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null
}

@InputType('ConfirmTraderLinkInput', { description: 'To which link the second person agrees.' })
export class ConfirmTraderLinkInput extends LinkChangeFields {
  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean
}

@InputType('DeclineTraderLinkInput', { description: 'Why numbers are not linked.' })
export class DeclineTraderLinkInput extends LinkChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

@InputType('WithdrawTraderLinkInput', { description: 'Which link was wrong, and why.' })
export class WithdrawTraderLinkInput extends LinkChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string

  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean
}

@InputType('EndTraderLinkInput', { description: 'Which link ended, on which day, and why.' })
export class EndTraderLinkInput extends LinkChangeFields {
  @Field(() => LocalDate, {
    description:
      'The first day on which they no longer were related; after the first day, not in the future.',
  })
  untilOn!: Temporal.PlainDate

  @Field(() => String, { description: 'What shows it; at most 2,000 characters.' })
  reason!: string

  @Field(() => Boolean, { description: DRY_RUN })
  dryRun!: boolean
}

import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'
import { KEY_DESCRIPTION } from './key-description.js'

/** What every act on an existing violation names. */
@InputType()
export abstract class ViolationChangeFields {
  @Field(() => ID, { description: 'The violation.' })
  violationId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, { nullable: true, description: KEY_DESCRIPTION })
  idempotencyKey?: string | null
}

@InputType('ShownEvidenceInput', { description: 'What shows a violation.' })
export class ShownEvidenceInput {
  @Field(() => String, { description: 'What it shows; at most 500 characters.' })
  what!: string

  @Field(() => String, {
    nullable: true,
    description: 'The ticket of a file that was sent to where `prepareUpload` said.',
  })
  ticket?: string | null
}

@InputType('ReportViolationInput', { description: 'What a seller did, and what shows it.' })
export class ReportViolationInput {
  @Field(() => ID, { description: 'The account.' })
  sellerId!: string

  @Field(() => ID, { description: 'The main category of the policy.' })
  policyCategoryId!: string

  @Field(() => String, {
    description: 'What happened, at most 5,000 characters, without a trace of who complained (D-10).',
  })
  facts!: string

  @Field(() => LocalDate, { description: 'The day of the deed.' })
  deedOn!: Temporal.PlainDate

  @Field(() => Int, {
    nullable: true,
    description: 'How often it was done, 1 to 1,000,000: of 200 listings in one sweep, 200; 1 when absent.',
  })
  quantity?: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why the reporter thinks that it cannot wait; at most 2,000 characters. Who decides records it anew.',
  })
  urgency?: string | null

  @Field(() => ID, { nullable: true, description: 'The complaint that led to it, which the caller reads.' })
  complaintId?: string | null

  @Field(() => [ShownEvidenceInput], { description: 'What shows it: 1 to 20.' })
  evidence!: ShownEvidenceInput[]

  @Field(() => String, { nullable: true, description: KEY_DESCRIPTION })
  idempotencyKey?: string | null
}

@InputType('HearSellerInput', { description: 'What the seller said, or why that cannot be waited for.' })
export class HearSellerInput extends ViolationChangeFields {
  @Field(() => LocalDate, { nullable: true, description: 'On which day; needed with `account`.' })
  heardOn?: Temporal.PlainDate | null

  @Field(() => String, { nullable: true, description: 'What the seller said; at most 5,000 characters.' })
  account?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot wait; needed when the seller was not heard.',
  })
  urgency?: string | null
}

@InputType('DeclineViolationInput', { description: 'Why what was reported is no violation.' })
export class DeclineViolationInput extends ViolationChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

@InputType('ReturnViolationInput', { description: 'Why the second person does not agree.' })
export class ReturnViolationInput extends ViolationChangeFields {
  @Field(() => String, { description: 'Why; at most 2,000 characters.' })
  reason!: string
}

@InputType('ConfirmViolationInput', { description: 'To what the second person agrees.' })
export class ConfirmViolationInput extends ViolationChangeFields {}

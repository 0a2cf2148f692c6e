import { Field, ID, InputType, Int } from 'type-graphql'

/** What every act on an existing complaint names. */
@InputType()
export abstract class ComplaintChangeFields {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

/** With a text that the complainant reads. */
@InputType()
export abstract class WrittenChangeFields extends ComplaintChangeFields {
  @Field(() => String, {
    nullable: true,
    description:
      'Why a sentence may stand that seems to blame a colleague, the organisation, a computer or a manufacturer; asked for when there is one (KP-10). At most 1,000 characters, kept with the complaint.',
  })
  despiteBlame?: string | null
}

/** What every act beside a complaint names; its version stays. */
@InputType()
export abstract class BesideChangeFields {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

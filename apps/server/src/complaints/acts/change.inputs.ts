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

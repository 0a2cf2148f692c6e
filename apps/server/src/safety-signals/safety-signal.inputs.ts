import { Field, ID, InputType } from 'type-graphql'

/** What both ways in ask of a danger; nothing of it is about a person. */
@InputType()
export abstract class SafetySignalInput {
  @Field(() => String, { description: 'What is dangerous, as plain text; at most 5,000 characters.' })
  danger!: string

  @Field(() => String, { nullable: true, description: 'The product; at most 200 characters.' })
  product?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The order; at most 50 letters, digits, dashes and dots.',
  })
  orderNumber?: string | null

  @Field(() => ID, { nullable: true, description: 'The seller, when it is known.' })
  sellerId?: string | null

  @Field(() => String, { nullable: true, description: 'The seller in words; at most 200 characters.' })
  sellerName?: string | null

  @Field(() => ID, { nullable: true, description: 'What it is about, when it is known.' })
  categoryId?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input it is kept once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

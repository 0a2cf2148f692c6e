import { Field, ID, InputType } from 'type-graphql'
import { Locale } from '../complaint.enums.js'

/** What both ways in ask about the matter itself. */
@InputType()
export abstract class MatterInput {
  @Field(() => Locale, { description: 'The language in which the complainant is answered.' })
  locale!: 'NL' | 'EN'

  @Field(() => ID, { description: 'What it is about: a category in use.' })
  categoryId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The product, service or employee; at most 200 characters.',
  })
  subject?: string | null

  @Field(() => String, { description: 'What happened, as plain text; at most 50,000 characters.' })
  description!: string

  @Field(() => String, { nullable: true, description: 'What would solve it; at most 5,000 characters.' })
  wish?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The order; at most 50 letters, digits, dashes and dots.',
  })
  orderNumber?: string | null

  @Field(() => ID, { nullable: true, description: 'The seller, when it is known.' })
  sellerId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The seller in the words of the complainant; at most 200 characters.',
  })
  sellerName?: string | null

  @Field(() => [String], { nullable: true, description: 'The tickets of uploaded files; at most 10.' })
  attachments?: string[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the answer is the same, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

import { Field, ID, InputType, Int } from 'type-graphql'
import { Locale } from '../../complaints/index.js'

const AGAIN =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'
const VERSION = 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.'

@InputType('AddSellerContactInput', { description: 'Somebody who is to speak for sellers.' })
export class AddSellerContactInput {
  @Field(() => String, { description: 'The name; at most 200 characters.' })
  name!: string

  @Field(() => String, { description: 'The address to which links are sent; no other contact has it.' })
  email!: string

  @Field(() => Locale, { description: 'The language of messages.' })
  language!: 'NL' | 'EN'

  @Field(() => [ID], { description: 'The sellers that this person speaks for; 1 to 100.' })
  sellerIds!: string[]

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null
}

@InputType('ChangeSellerContactInput', {
  description: 'Everything about a contact, as it is to be from now on.',
})
export class ChangeSellerContactInput extends AddSellerContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number
}

@InputType('DisableSellerContactInput', { description: 'A contact who is to have no access any more.' })
export class DisableSellerContactInput {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null
}

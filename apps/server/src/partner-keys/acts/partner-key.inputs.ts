import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { PartnerKeyScope, type ScopeName } from '../partner-key.enums.js'

const AGAIN =
  'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.'
const VERSION = 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.'

@InputType('CreatePartnerKeyInput', { description: 'A key for software of sellers.' })
export class CreatePartnerKeyInput {
  @Field(() => String, { description: 'What it is called, for people; at most 100 characters.' })
  name!: string

  @Field(() => [PartnerKeyScope], { description: 'What it may do; at least one.' })
  scopes!: ScopeName[]

  @Field(() => [ID], { description: 'The sellers that it acts for; 1 to 100.' })
  sellerIds!: string[]

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself, at most two years from now; a year from now when absent.',
  })
  expiresAt?: Temporal.Instant | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Addresses or ranges from which it works, like `192.0.2.0/24`, at most 50; anywhere when absent.',
  })
  addresses?: string[] | null

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null
}

@InputType('ChangePartnerKeyInput', {
  description: 'Everything that is decided about a partner key, as it is to be from now on.',
})
export class ChangePartnerKeyInput extends CreatePartnerKeyInput {
  @Field(() => ID, { description: 'The key.' })
  keyId!: string

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself, at most two years from now; it stays as it is when absent.',
  })
  override expiresAt?: Temporal.Instant | null
}

@InputType('RotatePartnerKeyInput', { description: 'Another secret for a partner key.' })
export class RotatePartnerKeyInput {
  @Field(() => ID, { description: 'The key.' })
  keyId!: string

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number

  @Field(() => Int, {
    description: 'How many hours the secret that is replaced goes on working: 0 to 720.',
  })
  overlapInHours!: number

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null
}

@InputType('RevokePartnerKeyInput', { description: 'A partner key that is to end for good.' })
export class RevokePartnerKeyInput {
  @Field(() => ID, { description: 'The key.' })
  keyId!: string

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null
}

import type { PartnerScope } from '@waarborg/domain/access'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { type KeyStateName, PartnerKeyScope, PartnerKeyState, type ScopeName } from './partner-key.enums.js'

@ObjectType('KeySeller', {
  description: 'A seller to whom a partner key can be bound, by what tells one from another.',
  simpleResolvers: true,
})
export class KeySellerType {
  @Field(() => ID, { description: 'The address of the seller: `sel_…`.' })
  id!: string

  @Field(() => String, { description: 'The name that customers see.' })
  name!: string

  @Field(() => String, { description: 'The number of its trader in the register.' })
  registerNumber!: string
}

@ObjectType('PartnerKeySecret', {
  description: 'A secret of a partner key, by the signs of it that may be seen.',
  simpleResolvers: true,
})
export class PartnerKeySecretType {
  @Field(() => String, { description: 'How it begins: `waarborg_live_…`.' })
  prefix!: string

  @Field(() => String, { description: 'Its last four signs.' })
  lastFour!: string

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: unknown

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when one that was replaced goes on working; null for the present one.',
  })
  endsAt!: unknown
}

@ObjectType('PartnerKey', {
  description: 'With what software of sellers says who it is. Its secret is shown once, when it is made.',
  implements: NodeType,
  simpleResolvers: true,
})
export class PartnerKeyType extends NodeType {
  @Field(() => String, { description: 'What it is called, for people.' })
  name!: string

  @Field(() => PartnerKeyState, { description: 'Whether it works.' })
  state!: KeyStateName

  @Field(() => [PartnerKeyScope], { description: 'What it may do.' })
  scopes!: ScopeName[]

  @Field(() => [KeySellerType], { description: 'The sellers that it acts for, in order of their names.' })
  sellers!: KeySellerType[]

  @Field(() => [String], {
    description:
      'The ranges of addresses from which it works, like `192.0.2.0/24`; from anywhere when empty.',
  })
  addresses!: string[]

  @Field(() => [PartnerKeySecretType], { description: 'Its secrets that work now, the present one first.' })
  secrets!: PartnerKeySecretType[]

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: unknown

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who of staff made it; null when a seller did, and for a seller.',
  })
  madeBy!: HandlerType | null

  @Field(() => DateTime, { description: 'When it ends by itself.' })
  expiresAt!: unknown

  @Field(() => DateTime, { nullable: true, description: 'When somebody ended it; null when nobody did.' })
  revokedAt!: unknown

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last used, to the minute; null when never.',
  })
  lastUsedAt!: unknown

  @Field(() => Int, { description: 'Rises with each change; a change names the one it is based on.' })
  version!: number

  /** The scopes as the rules call them. */
  permissions!: PartnerScope[]
}

export const PartnerKeyConnectionType = connectionType('PartnerKey', PartnerKeyType)

@InputType('PartnerKeyFilter', { description: 'Which partner keys; all conditions hold together.' })
export class PartnerKeyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of its name, of the name of a seller, or of how it begins.',
  })
  search?: string | null

  @Field(() => [PartnerKeyState], { nullable: true, description: 'In one of these states.' })
  states?: KeyStateName[] | null

  @Field(() => [PartnerKeyScope], { nullable: true, description: 'That may do one of these.' })
  scopes?: ScopeName[] | null

  @Field(() => [ID], { nullable: true, description: 'That act for one of these sellers.' })
  sellerIds?: string[] | null
}

export const PartnerKeyOrder = orderInput<'NAME' | 'MADE_AT' | 'EXPIRES_AT' | 'LAST_USED_AT'>('PartnerKey', {
  NAME: 'What it is called, as Dutch sorts it.',
  MADE_AT: 'When it was made.',
  EXPIRES_AT: 'When it ends by itself.',
  LAST_USED_AT: 'When it was last used; never is longest ago.',
})
export const PartnerKeyListArgs = listArgs(PartnerKeyFilter, PartnerKeyOrder)
export type PartnerKeyList = InstanceType<typeof PartnerKeyListArgs>

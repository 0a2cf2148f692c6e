import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Locale } from '../complaints/index.js'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { KeySellerType } from '../partner-keys/index.js'

export type ContactStateName = 'ACTIVE' | 'DISABLED'

export const SellerContactState = graphEnum<ContactStateName>(
  'SellerContactState',
  'Whether somebody may speak for sellers.',
  { ACTIVE: 'May sign in.', DISABLED: 'May not sign in any more.' },
)

@ObjectType('SellerContact', {
  description: 'Somebody who speaks for sellers, and signs in by a link in a message.',
  implements: NodeType,
  simpleResolvers: true,
})
export class SellerContactType extends NodeType {
  @Field(() => String, { description: 'The name.' })
  name!: string

  @Field(() => String, { description: 'The address to which the link is sent.' })
  email!: string

  @Field(() => Locale, { description: 'The language of messages.' })
  language!: 'NL' | 'EN'

  @Field(() => SellerContactState, { description: 'Whether this person may sign in.' })
  state!: ContactStateName

  @Field(() => [KeySellerType], {
    description: 'The sellers that this person speaks for, in order of their names.',
  })
  sellers!: KeySellerType[]

  @Field(() => DateTime, {
    nullable: true,
    description: 'When this person last signed in; null when never.',
  })
  lastSignedInAt!: string | null

  @Field(() => Int, { description: 'Rises with each change; a change names the one it is based on.' })
  version!: number
}

export const SellerContactConnectionType = connectionType('SellerContact', SellerContactType)

@InputType('SellerContactFilter', { description: 'Which contacts; all conditions hold together.' })
export class SellerContactFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the e-mail address.' })
  search?: string | null

  @Field(() => [ID], { nullable: true, description: 'Who speak for one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => [SellerContactState], { nullable: true, description: 'In one of these states.' })
  states?: ContactStateName[] | null
}

export const SellerContactOrder = orderInput<'NAME' | 'EMAIL' | 'LAST_SIGNED_IN_AT'>('SellerContact', {
  NAME: 'The name, as Dutch sorts it.',
  EMAIL: 'The e-mail address.',
  LAST_SIGNED_IN_AT: 'When the person last signed in; never is longest ago.',
})
export const SellerContactListArgs = listArgs(SellerContactFilter, SellerContactOrder)
export type SellerContactList = InstanceType<typeof SellerContactListArgs>

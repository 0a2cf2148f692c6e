import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CategoryType } from '../../categories/index.js'
import { connectionType } from '../../graph/connection.type.js'
import { listArgs, orderInput } from '../../graph/list.args.js'
import { NodeType } from '../../graph/node.type.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import { SellerType } from '../../sellers/index.js'

@ObjectType('ComplaintExtract', {
  description:
    'What a seller learns of a complaint, written for the purpose (D-16): not who complained, not when, not under which number.',
  implements: NodeType,
  simpleResolvers: true,
})
export class ComplaintExtractType extends NodeType {
  @Field(() => SellerType, { description: 'The account that it was put to.' })
  seller!: SellerType

  @Field(() => CategoryType, { description: 'What it is about.' })
  category!: CategoryType

  @Field(() => String, { description: 'What was put to the seller.' })
  text!: string
}

export const ComplaintExtractConnectionType = connectionType('ComplaintExtract', ComplaintExtractType)

@ObjectType('PutExtract', {
  description: 'An extract as the office knows it: the complaint was put to its seller.',
  simpleResolvers: true,
})
export class PutExtractType {
  @Field(() => ID, { description: 'Names it to `withdrawExtract`: `ext_…`.' })
  id!: string

  @Field(() => SellerType, { description: 'The account that it was put to.' })
  seller!: SellerType

  @Field(() => String, { description: 'What was put to the seller.' })
  text!: string

  @Field(() => LocalDate, { description: 'The day on which the complainant agreed to it.' })
  consentOn!: string

  @Field(() => DateTime, { description: 'When it was put to the seller.' })
  putAt!: string

  @Field(() => HandlerType, { description: 'Who put it to the seller.' })
  putBy!: HandlerType

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the seller no longer sees it; null while it does.',
  })
  withdrawnAt!: string | null
}

@InputType('ComplaintExtractFilter', { description: 'Which extracts; all conditions hold together.' })
export class ComplaintExtractFilter {
  @Field(() => String, { nullable: true, description: 'Part of the text.' })
  search?: string | null

  @Field(() => [ID], { nullable: true, description: 'Put to one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'About one of these categories, or one below them.',
  })
  categoryIds?: string[] | null
}

export const ComplaintExtractOrder = orderInput<'ID' | 'SELLER' | 'CATEGORY'>('ComplaintExtract', {
  ID: 'The address, which is random: the order tells nothing.',
  SELLER: 'The name of the account, as Dutch sorts it.',
  CATEGORY: 'The code of the category.',
})
export const ComplaintExtractListArgs = listArgs(ComplaintExtractFilter, ComplaintExtractOrder)
export type ComplaintExtractList = InstanceType<typeof ComplaintExtractListArgs>

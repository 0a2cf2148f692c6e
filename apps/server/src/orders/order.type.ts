import type { Temporal } from 'temporal-polyfill'
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { EmailAddress, LocalDate } from '../graph/scalars.js'
import { SellerType } from '../sellers/index.js'

@ObjectType('Order', {
  description: "What a customer bought, as the shop's own system numbers it (KM-19).",
  implements: NodeType,
  simpleResolvers: true,
})
export class OrderType extends NodeType {
  @Field(() => String, { description: "The order number of the shop's own system." })
  number!: string

  @Field(() => LocalDate, { description: 'The day it was ordered.' })
  orderedOn!: string

  @Field(() => String, { nullable: true, description: 'The name of the customer.' })
  customerName!: string | null

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address of the customer.' })
  customerEmail!: string | null

  @Field(() => SellerType, { nullable: true, description: 'The seller, when it is known here.' })
  seller!: SellerType | null

  @Field(() => String, { nullable: true, description: "The seller, as the shop's system names it." })
  sellerName!: string | null

  @Field(() => String, { nullable: true, description: 'What was ordered.' })
  product!: string | null

  @Field(() => Float, { nullable: true, description: 'The amount in cents.' })
  amountInCents!: number | null

  @Field(() => String, { nullable: true, description: 'The currency of the amount: `EUR`.' })
  currency!: string | null
}

export const OrderConnectionType = connectionType('Order', OrderType)

@InputType('OrderFilter', { description: 'Which orders; all conditions hold together.' })
export class OrderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, or beginnings of words, of the number, the customer, the seller and the product.',
  })
  search?: string | null

  @Field(() => [ID], { nullable: true, description: 'With one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'Ordered on this day or later.' })
  orderedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Ordered on this day or earlier.' })
  orderedUntil?: Temporal.PlainDate | null
}

export const OrderOrder = orderInput<'ORDERED_ON' | 'NUMBER'>('Order', {
  ORDERED_ON: 'The day it was ordered.',
  NUMBER: 'The order number.',
})
export const OrderListArgs = listArgs(OrderFilter, OrderOrder)
export type OrderList = InstanceType<typeof OrderListArgs>

import { Field, Float, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'

@ObjectType('ComplaintRate', {
  description: 'Complaints beside orders in the same days (KM-13), with what such a figure cannot tell.',
  simpleResolvers: true,
})
export class ComplaintRateType {
  @Field(() => LocalDate, { description: 'The first day that counts.' })
  from!: string

  @Field(() => LocalDate, { description: 'The last day that counts.' })
  until!: string

  @Field(() => Int, { description: 'Orders that were ordered in these days.' })
  orders!: number

  @Field(() => Int, {
    description: 'Complaints that were received in these days; history taken over from elsewhere is apart.',
  })
  complaints!: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Complaints per thousand orders, to one decimal; null below 100 orders, where chance decides.',
  })
  perThousand!: number | null

  @Field(() => [String], {
    description: "What this figure does not tell, in the caller's language; to be shown beside it.",
  })
  limits!: readonly string[]
}

import { ArgsType, type ClassType, Field, InputType, Int } from 'type-graphql'
import { graphEnum } from './enums.js'
import type { PageRequest } from './list-definition.js'

export const OrderDirection = graphEnum<'ASC' | 'DESC'>('OrderDirection', 'The direction of an order.', {
  ASC: 'From low to high, from old to new, from A to Z.',
  DESC: 'From high to low, from new to old, from Z to A.',
})

/** The `…Order` input and `…OrderField` enum of a list. */
export function orderInput<OrderField extends string>(name: string, words: Record<OrderField, string>) {
  const fields = graphEnum<OrderField>(
    `${name}OrderField`,
    `What a list of ${name} can be ordered by.`,
    words,
  )

  @InputType(`${name}Order`, { description: `The order of a list of ${name}.` })
  class OrderInput {
    @Field(() => fields, { description: 'What to order by.' })
    field!: OrderField

    @Field(() => OrderDirection, { description: 'In which direction.' })
    direction!: 'ASC' | 'DESC'
  }
  return OrderInput
}

/** The arguments of every list. */
export function listArgs<Filter extends object, OrderField extends string>(
  filter: ClassType<Filter>,
  order: ClassType<{ field: OrderField; direction: 'ASC' | 'DESC' }>,
): ClassType<PageRequest<Filter, OrderField>> {
  @ArgsType()
  class ListArgs {
    @Field(() => filter, {
      nullable: true,
      description: 'Which rows; all that the reader may see when absent.',
    })
    filter?: Filter

    @Field(() => order, { nullable: true, description: 'In which order.' })
    orderBy?: { field: OrderField; direction: 'ASC' | 'DESC' }

    @Field(() => Int, {
      nullable: true,
      description: 'How many rows from the start or after `after`: 1 to 100, 25 when absent.',
    })
    first?: number

    @Field(() => String, { nullable: true, description: 'A cursor of this list in this order.' })
    after?: string

    @Field(() => Int, {
      nullable: true,
      description: 'How many rows from the end or before `before`: 1 to 100.',
    })
    last?: number

    @Field(() => String, { nullable: true, description: 'A cursor of this list in this order.' })
    before?: string
  }
  return ListArgs as unknown as ClassType<PageRequest<Filter, OrderField>>
}

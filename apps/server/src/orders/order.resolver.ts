import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { OrderConnectionType, type OrderList, OrderListArgs, OrderType } from './order.type.js'
import { orderList } from './order-list.query.js'

@Resolver(() => OrderType)
export class OrderResolver {
  @Permit('orders:read')
  @Query(() => OrderConnectionType, { description: 'Orders of customers, as they were taken in.' })
  orders(@Args(() => OrderListArgs) args: OrderList, @Ctx() context: RequestContext) {
    return readConnection(orderList, args, context)
  }

  @Permit('orders:read')
  @Query(() => OrderType, { nullable: true, description: 'One order; null when there is none with this id.' })
  order(
    @Arg('id', () => ID, { description: 'The address: `ord_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<OrderType | null> | null {
    const uuid = decodeId('order', id)
    return uuid === null ? null : loadNode(orderList, uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `ord_…`.' })
  id(@Root() order: OrderType): string {
    return encodeId('order', order.id)
  }
}

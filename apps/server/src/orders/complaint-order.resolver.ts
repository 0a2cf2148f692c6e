import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { mayRead } from '../graph/permission.js'
import { OrderType } from './order.type.js'
import { fromOrders, orderJson } from './order-list.query.js'

const byNumber = `
  select b.number as parent, ${orderJson} as row from ${fromOrders} where b.number = any($1::text[])`

/** Adds to a complaint the order it is about. */
@Resolver(() => ComplaintType)
export class ComplaintOrderResolver {
  @FieldResolver(() => OrderType, {
    nullable: true,
    description: 'The order with its order number; null when that is not known here.',
  })
  async order(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Promise<OrderType | null> {
    if (complaint.orderNumber === null || !mayRead(context, 'orders:read')) return null
    const [order] = await loadOfMany<OrderType>('orders by number', byNumber, complaint.orderNumber, context)
    return order ?? null
  }
}

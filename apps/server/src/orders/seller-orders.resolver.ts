import { endOfDay, startOfDay } from '@waarborg/domain/foundation'
import { complaintsPerThousand } from '@waarborg/domain/orders'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { mayRead, Permit } from '../graph/permission.js'
import { LocalDate } from '../graph/scalars.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { SellerType } from '../sellers/index.js'
import { ComplaintRateType } from './complaint-rate.type.js'
import { rateLimitWords } from './complaint-rate.words.js'
import { OrderConnectionType, type OrderList, OrderListArgs } from './order.type.js'
import { orderList } from './order-list.query.js'

const counts = `
  select seller_id as parent, count(*)::int as row from customer_order where seller_id = any($1::uuid[]) group by 1`

const rates = (visible: string) => `
  select s.id as parent, json_build_object(
    'orders', (select count(*) from customer_order b where b.seller_id = s.id and b.ordered_on between $2 and $3),
    'complaints', (select count(*) from complaint c where c.seller_id = s.id and c.state <> 'IMPORTED'
      and c.received_at >= $4 and c.received_at < $5 and ${visible})) as row
  from unnest($1::uuid[]) as s(id)`

/** Adds to a seller its orders, and how many complaints come with them. */
@Resolver(() => SellerType)
export class SellerOrdersResolver {
  @Permit('orders:read')
  @FieldResolver(() => OrderConnectionType, { description: 'The orders with this seller.' })
  orders(
    @Root() seller: SellerType,
    @Args(() => OrderListArgs) args: OrderList,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(orderList, args, context, { column: 'b.seller_id', id: seller.id })
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many orders of this seller are known; null for who does not read orders.',
  })
  async orderCount(@Root() seller: SellerType, @Ctx() context: RequestContext): Promise<number | null> {
    if (!mayRead(context, 'orders:read')) return null
    const [count] = await loadOfMany<number>('orders of sellers', counts, seller.id, context)
    return count ?? 0
  }

  @FieldResolver(() => ComplaintRateType, {
    nullable: true,
    description:
      'Complaints per thousand orders in these days; null for who does not read both, and when the days are the wrong way round.',
  })
  async complaintRate(
    @Root() seller: SellerType,
    @Arg('from', () => LocalDate, { description: 'The first day that counts.' }) from: Temporal.PlainDate,
    @Arg('until', () => LocalDate, { description: 'The last day that counts.' }) until: Temporal.PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintRateType | null> {
    if (!mayRead(context, 'orders:read') || !mayRead(context, 'complaints:read')) return null
    const days = [from, until].map(String)
    const moments = [startOfDay(from), endOfDay(until)].map(String)
    const question = `complaint rates ${days.join(' ')}`
    const [counted] = await loadOfMany<{ orders: number; complaints: number }>(
      question,
      (binder) => rates(visibleComplaints('c')(binder, context)),
      seller.id,
      context,
      ...days,
      ...moments,
    )
    if (counted === undefined || from.toString() > until.toString()) return null
    return {
      ...counted,
      from: from.toString(),
      until: until.toString(),
      perThousand: complaintsPerThousand(counted.complaints, counted.orders),
      limits: rateLimitWords[context.locale],
    }
  }
}

import { filterIds } from '../graph/filter-ids.js'
import type { ListDefinition } from '../graph/list-definition.js'
import { prefixQuery } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import { sellerJson } from '../sellers/index.js'
import type { OrderFilter, OrderType } from './order.type.js'

/** An order as one JSON value, from `customer_order b` with its seller `s` and trader `t`. */
export const orderJson = `json_build_object('id', b.id, 'number', b.number, 'orderedOn', b.ordered_on,
  'customerName', b.customer_name, 'customerEmail', b.customer_email, 'sellerName', b.seller_name,
  'product', b.product, 'amountInCents', b.amount_in_cents, 'currency', b.currency, 'seller', ${sellerJson('s', 't')})`

export const fromOrders = `customer_order b left join seller s on s.id = b.seller_id
  left join trader t on t.id = s.trader_id`

export const orderList: ListDefinition<OrderType, OrderFilter, 'ORDERED_ON' | 'NUMBER'> = {
  name: 'orders',
  from: fromOrders,
  id: 'b.id',
  node: orderJson,
  orders: {
    ORDERED_ON: { sql: 'b.ordered_on', type: 'date' },
    NUMBER: { sql: 'b.number', type: 'text' },
  },
  defaultOrder: { field: 'ORDERED_ON', direction: 'DESC' },
  visible: openTo('orders:read'),
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    if (filter.search != null && filter.search.trim() !== '') {
      const query = prefixQuery(filter.search)
      conditions.push(query === null ? 'false' : `b.id in (select id from ${foundBy(query)})`)
    }
    if (filter.sellerIds != null) {
      const sellers = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
      conditions.push(`b.seller_id = any(${binder.bind(sellers)}::uuid[])`)
    }
    if (filter.orderedFrom != null)
      conditions.push(`b.ordered_on >= ${binder.bind(filter.orderedFrom.toString())}::date`)
    if (filter.orderedUntil != null)
      conditions.push(`b.ordered_on <= ${binder.bind(filter.orderedUntil.toString())}::date`)
    return conditions

    function foundBy(query: string): string {
      return binder.first(
        'found',
        `select id from customer_order where search @@ to_tsquery('simple', ${binder.bind(query)})`,
      )
    }
  },
}

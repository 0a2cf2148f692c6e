import { endOfDay, startOfDay } from '@waarborg/domain/foundation'
import { categoriesBelow, categoryJson } from '../categories/index.js'
import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import type { Binder, ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import { sellerJson } from '../sellers/index.js'
import type { SafetySignalFilter, SafetySignalOrderField, SafetySignalType } from './safety-signal.type.js'

export const safetySignalList: ListDefinition<SafetySignalType, SafetySignalFilter, SafetySignalOrderField> =
  {
    name: 'safety signals',
    from: `safety_signal g left join seller s on s.id = g.seller_id left join trader t on t.id = s.trader_id
    left join category k on k.id = g.category_id left join handler r on r.id = g.recorded_by_id
    left join handler h on h.id = g.handled_by_id`,
    id: 'g.id',
    node: `json_build_object('id', g.id, 'state', case when g.handled_at is null then 'OPEN' else 'HANDLED' end,
    'danger', g.danger, 'product', g.product, 'orderNumber', g.order_number, 'seller', ${sellerJson('s', 't')},
    'sellerName', g.seller_name, 'category', case when k.id is not null then ${categoryJson('k')} end,
    'channel', g.channel, 'receivedAt', g.received_at, 'recordedAt', g.recorded_at, 'recordedBy', ${handlerJson('r')},
    'done', g.done, 'handledAt', g.handled_at, 'handledBy', ${handlerJson('h')}, 'version', g.version)`,
    orders: {
      RECEIVED_AT: { sql: 'g.received_at', type: 'timestamptz' },
      HANDLED_AT: { sql: `coalesce(g.handled_at, 'infinity')`, type: 'timestamptz' },
    },
    defaultOrder: { field: 'RECEIVED_AT', direction: 'DESC' },
    visible: openTo('safety-signals:handle'),
    conditions,
  }

function conditions(filter: SafetySignalFilter, binder: Binder, context: RequestContext): string[] {
  const found: string[] = []
  if (filter.search != null) {
    const pattern = binder.bind(containsPattern(filter.search))
    const texts = ['g.danger', 'g.product', 'g.order_number', 'g.seller_name', 's.name']
    found.push(`(${texts.map((text) => `${text} ilike ${pattern}`).join(' or ')})`)
  }
  if (filter.states != null)
    found.push(
      `case when g.handled_at is null then 'OPEN' else 'HANDLED' end = any(${binder.bind(filter.states)}::text[])`,
    )
  if (filter.channels != null) found.push(`g.channel = any(${binder.bind(filter.channels)}::text[])`)
  if (filter.sellerIds != null) {
    const ids = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
    found.push(`g.seller_id = any(${binder.bind(ids)}::uuid[])`)
  }
  if (filter.categoryIds != null) {
    const ids = filterIds('category', filter.categoryIds, 'filter.categoryIds', context)
    found.push(`g.category_id in (${categoriesBelow(`${binder.bind(ids)}::uuid[]`)})`)
  }
  if (filter.receivedFrom != null)
    found.push(`g.received_at >= ${binder.bind(startOfDay(filter.receivedFrom).toString())}::timestamptz`)
  if (filter.receivedUntil != null)
    found.push(`g.received_at < ${binder.bind(endOfDay(filter.receivedUntil).toString())}::timestamptz`)
  return found
}

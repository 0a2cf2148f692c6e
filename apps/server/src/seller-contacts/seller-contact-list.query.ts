import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import { encodeId } from '../graph/ids.js'
import type { ListDefinition } from '../graph/list-definition.js'
import { loadNode } from '../graph/nodes.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import type { KeySellerType } from '../partner-keys/index.js'
import type { SellerContactFilter, SellerContactType } from './seller-contact.type.js'

const sellers = `(select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name,
    'registerNumber', t.register_number) order by s.name collate dutch), '[]')
  from seller_contact_seller p join seller s on s.id = p.seller_id join trader t on t.id = s.trader_id
  where p.contact_id = n.id)`

const state = `case when n.disabled_at is null then 'ACTIVE' else 'DISABLED' end`

export const sellerContactList: ListDefinition<
  SellerContactType,
  SellerContactFilter,
  'NAME' | 'EMAIL' | 'LAST_SIGNED_IN_AT'
> = {
  name: 'seller contacts',
  from: 'seller_contact n',
  id: 'n.id',
  node: `json_build_object('id', n.id, 'name', n.name, 'email', n.email, 'language', n.language, 'state', ${state},
    'sellers', ${sellers}, 'lastSignedInAt', n.last_signed_in_at, 'version', n.version)`,
  orders: {
    NAME: { sql: 'n.name collate dutch', type: 'text' },
    EMAIL: { sql: 'lower(n.email)', type: 'text' },
    LAST_SIGNED_IN_AT: { sql: `coalesce(n.last_signed_in_at, '-infinity')`, type: 'timestamptz' },
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  visible: openTo('seller-contacts:manage'),
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(n.name ilike ${pattern} or n.email ilike ${pattern})`)
    }
    if (filter.states != null) conditions.push(`${state} = any(${binder.bind(filter.states)}::text[])`)
    if (filter.sellerIds != null) {
      const ids = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
      conditions.push(`exists (select from seller_contact_seller p
        where p.contact_id = n.id and p.seller_id = any(${binder.bind(ids)}::uuid[]))`)
    }
    return conditions
  },
}

/** A contact for whoever decides about them; null when it is not there. */
export const loadSellerContact = (id: string, context: RequestContext): Promise<SellerContactType | null> =>
  loadNode(sellerContactList, id, context)

/** Sellers of a row, by their addresses in the graph. */
export const addressed = (rows: readonly KeySellerType[]): KeySellerType[] =>
  rows.map((seller) => ({ ...seller, id: encodeId('seller', seller.id) }))

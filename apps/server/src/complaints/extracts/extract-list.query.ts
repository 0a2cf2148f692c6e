import { categoriesBelow, categoryJson } from '../../categories/index.js'
import { filterIds } from '../../graph/filter-ids.js'
import type { ListDefinition } from '../../graph/list-definition.js'
import { containsPattern } from '../../graph/search-words.js'
import { inColumn, reachedFor } from '../../graph/visible.js'
import { sellerJson } from '../../sellers/index.js'
import type { ComplaintExtractFilter, ComplaintExtractType } from './extract.type.js'

const reached = reachedFor('extracts:read', 'extracts', { sellerId: inColumn('x.seller_id') })

/** What was put to sellers and still may be seen, for those sellers. */
export const extractList: ListDefinition<
  ComplaintExtractType,
  ComplaintExtractFilter,
  'ID' | 'SELLER' | 'CATEGORY'
> = {
  name: 'extracts',
  from: `complaint_extract x join complaint c on c.id = x.complaint_id join category k on k.id = c.category_id
    join seller s on s.id = x.seller_id join trader t on t.id = s.trader_id`,
  id: 'x.id',
  node: `json_build_object('id', x.id, 'text', x.text, 'seller', ${sellerJson('s', 't')},
    'category', ${categoryJson('k')})`,
  orders: {
    ID: { sql: 'x.id::text', type: 'text' },
    SELLER: { sql: 's.name collate dutch', type: 'text' },
    CATEGORY: { sql: 'k.code', type: 'text' },
  },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  visible: (binder, context) => `x.withdrawn_at is null and ${reached(binder, context)}`,
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    if (filter.search != null) conditions.push(`x.text ilike ${binder.bind(containsPattern(filter.search))}`)
    if (filter.sellerIds != null) {
      const sellers = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
      conditions.push(`x.seller_id = any(${binder.bind(sellers)}::uuid[])`)
    }
    if (filter.categoryIds != null) {
      const categories = filterIds('category', filter.categoryIds, 'filter.categoryIds', context)
      conditions.push(`c.category_id in (${categoriesBelow(`${binder.bind(categories)}::uuid[]`)})`)
    }
    return conditions
  },
}

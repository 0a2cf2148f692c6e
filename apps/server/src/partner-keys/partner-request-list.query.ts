import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { managed } from './partner-key-list.query.js'
import type { PartnerRequestFilter, PartnerRequestType } from './partner-request.type.js'

export const partnerRequestList: ListDefinition<
  PartnerRequestType,
  PartnerRequestFilter,
  'AT' | 'COST' | 'MILLISECONDS'
> = {
  name: 'partner requests',
  from: 'request_log r join partner_key k on k.id = r.key_id',
  id: 'r.id',
  node: `json_build_object('at', r.at, 'operation', r.operation, 'outcome', r.outcome, 'code', r.code, 'cost', r.cost,
    'milliseconds', r.milliseconds, 'requestId', r.request_id)`,
  orders: {
    AT: { sql: 'r.at', type: 'timestamptz' },
    COST: { sql: 'r.cost', type: 'int' },
    MILLISECONDS: { sql: 'r.milliseconds', type: 'int' },
  },
  defaultOrder: { field: 'AT', direction: 'DESC' },
  conditions: (filter, binder) => {
    const conditions: string[] = []
    if (filter.outcomes != null) conditions.push(`r.outcome = any(${binder.bind(filter.outcomes)}::text[])`)
    if (filter.search != null)
      conditions.push(
        `(r.operation ilike ${binder.bind(containsPattern(filter.search))} or r.request_id = ${binder.bind(filter.search.trim())})`,
      )
    return conditions
  },
  visible: managed,
}

import { filterIds } from '../graph/filter-ids.js'
import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { inColumn, reachedFor } from '../graph/visible.js'
import { comesBackOn, sellerJson } from '../sellers/index.js'
import { violationsOfNoticesThatCameBack } from './notices-of-violation.js'
import { policyCategoryJson } from './policy-category-list.query.js'
import { OBJECTION_JSON, WITHDRAWN_FOR_JSON } from './violation.row.js'
import type { ViolationFilter, ViolationType } from './violation.type.js'

export const violationList: ListDefinition<
  ViolationType,
  ViolationFilter,
  'DEED_ON' | 'WEIGHT' | 'NUMBER' | 'OBJECTION_DUE'
> = {
  name: 'violations',
  from: `violation v join seller s on s.id = v.seller_id join trader t on t.id = s.trader_id
    join policy_category p on p.id = v.policy_category_id`,
  id: 'v.id',
  node: `json_build_object('id', v.id, 'number', v.number, 'state', v.state, 'weight', v.weight, 'deedOn', v.deed_on, 'quantity', v.quantity,
    'decidedAt', v.decided_at, 'pointsReturnOn', ${comesBackOn('v.seller_id', 'v.points_return_on')}, 'facts', v.facts, 'complaintId', v.complaint_id, 'loweredTo', v.lowered_to, 'objection', ${OBJECTION_JSON},
    'forceMajeure', ${WITHDRAWN_FOR_JSON},
    'seller', ${sellerJson('s', 't')}, 'category', ${policyCategoryJson('p')})`,
  orders: {
    DEED_ON: { sql: 'v.deed_on', type: 'date' },
    WEIGHT: { sql: 'v.weight', type: 'int' },
    NUMBER: { sql: 'v.number', type: 'text' },
    OBJECTION_DUE: {
      sql: `coalesce((select o.due_on from objection o where o.violation_id = v.id and o.decided_at is null), date '9999-12-31')`,
      type: 'date',
    },
  },
  defaultOrder: { field: 'DEED_ON', direction: 'DESC' },
  visible: reachedFor('violations:read', 'violations', { sellerId: inColumn('v.seller_id') }),
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(v.number ilike ${pattern} or v.facts ilike ${pattern} or s.name ilike ${pattern})`)
    }
    if (filter.sellerIds != null) {
      const sellers = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
      conditions.push(`v.seller_id = any(${binder.bind(sellers)}::uuid[])`)
    }
    if (filter.policyCategoryIds != null) {
      const categories = filterIds(
        'policy-category',
        filter.policyCategoryIds,
        'filter.policyCategoryIds',
        context,
      )
      conditions.push(`v.policy_category_id = any(${binder.bind(categories)}::uuid[])`)
    }
    if (filter.states != null) conditions.push(`v.state = any(${binder.bind(filter.states)}::text[])`)
    if (filter.objectionRuns != null)
      conditions.push(
        `exists (select from objection o where o.violation_id = v.id and o.decided_at is null) = ${binder.bind(filter.objectionRuns)}`,
      )
    if (filter.noticeCameBack != null && context.actor.kind !== 'staff')
      conditions.push(`${!filter.noticeCameBack}`)
    else if (filter.noticeCameBack != null)
      conditions.push(
        `(v.id = any(array(${violationsOfNoticesThatCameBack}))) is ${filter.noticeCameBack ? '' : 'not '}true`,
      )
    if (filter.deedFrom != null)
      conditions.push(`v.deed_on >= ${binder.bind(filter.deedFrom.toString())}::date`)
    if (filter.deedUntil != null)
      conditions.push(`v.deed_on <= ${binder.bind(filter.deedUntil.toString())}::date`)
    return conditions
  },
}

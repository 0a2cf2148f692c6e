import { filterIds } from '../../graph/filter-ids.js'
import type { ListDefinition } from '../../graph/list-definition.js'
import type { Shape } from '../../graph/shape.js'
import type { PointsPolicyFilter, PointsPolicyType } from './points-policy.type.js'

const text = (locale: 'nl' | 'en') =>
  `json_build_object('notAllowed', r.not_allowed_${locale}, 'allowed', r.allowed_${locale})`

const said = (rule: 'r' | 'e') =>
  `(${rule}.lightest, ${rule}.heaviest, ${rule}.reach, ${rule}.not_allowed_nl, ${rule}.allowed_nl, ${rule}.not_allowed_en, ${rule}.allowed_en)`

/** The first day of the versions in a row that have the rule as it is. */
const since = `(select min(f.in_force_from) from policy f where f.version > coalesce(
  (select max(q.version) from policy q
     left join policy_rule e on e.policy_version = q.version and e.category_id = r.category_id
   where q.version < p.version and (e.category_id is null or ${said('e')} is distinct from ${said('r')})), 0))`

const rules = `(select coalesce(json_agg(json_build_object('categoryId', r.category_id, 'lightest', r.lightest,
    'heaviest', r.heaviest, 'reach', r.reach, 'since', ${since}, 'dutch', ${text('nl')}, 'english', ${text('en')})
    order by c.code), '[]')
  from policy_rule r join policy_category c on c.id = r.category_id where r.policy_version = p.version)`

/** A version of the policy of points, for any statement that reads `policy` under the name `p`. */
export const pointsPolicyShape: Shape<PointsPolicyType> = {
  values: {
    version: 'p.version',
    inForceFrom: 'p.in_force_from',
    rules,
    startTotal: 'p.start_total',
    returnInDays: 'p.return_in_days',
    closureMode: 'p.closure_mode',
    heldAtMostInMonths: 'p.held_at_most_in_months',
    closureNoticeInDays: 'p.closure_notice_in_days',
    changeNoticeInDays: 'p.change_notice_in_days',
    warnAt: 'p.warn_at',
    decidedAt: 'p.decided_at',
    decidedById: 'p.decided_by_id',
  },
  always: [],
  needs: { decidedBy: ['decidedById'] },
}

export const pointsPolicyList: ListDefinition<PointsPolicyType, PointsPolicyFilter, 'VERSION'> = {
  name: 'pointsPolicies',
  from: 'policy p',
  // Versions have a number and no id of their own, which a cursor wants.
  id: `('00000000-0000-4000-8000-' || lpad(p.version::text, 12, '0'))::uuid`,
  node: pointsPolicyShape,
  orders: { VERSION: { sql: 'p.version', type: 'int' } },
  defaultOrder: { field: 'VERSION', direction: 'DESC' },
  visible: () => 'true',
  conditions: ({ inForceFrom, inForceUntil, policyCategoryIds }, binder, context) => {
    const conditions: string[] = []
    if (inForceFrom != null)
      conditions.push(`p.in_force_from >= ${binder.bind(inForceFrom.toString())}::date`)
    if (inForceUntil != null)
      conditions.push(`p.in_force_from <= ${binder.bind(inForceUntil.toString())}::date`)
    if (policyCategoryIds != null) {
      const ids = filterIds('policy-category', policyCategoryIds, 'filter.policyCategoryIds', context)
      const named = `r.category_id = any(${binder.bind(ids)}::uuid[])`
      conditions.push(`exists (select from policy_rule r where r.policy_version = p.version and ${named})`)
    }
    return conditions
  },
}

import { filterIds } from '../graph/filter-ids.js'
import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import { policyCategoryJson } from '../violations/index.js'
import type {
  ForceMajeureWindowFilter,
  ForceMajeureWindowOrderField,
  ForceMajeureWindowType,
} from './force-majeure-window.type.js'

const categories = `(select json_agg(${policyCategoryJson('p')} order by p.code)
  from force_majeure_category k join policy_category p on p.id = k.policy_category_id where k.window_id = w.id)`

export const forceMajeureList: ListDefinition<
  ForceMajeureWindowType,
  ForceMajeureWindowFilter,
  ForceMajeureWindowOrderField
> = {
  name: 'force majeure',
  from: `force_majeure_window w join handler r on r.id = w.recorded_by_id
    left join handler c on c.id = w.confirmed_by_id left join handler e on e.id = w.ended_by_id`,
  id: 'w.id',
  node: `json_build_object('id', w.id, 'state', w.state, 'fromOn', w.from_on, 'untilOn', w.until_on,
    'categories', ${categories}, 'reasonNl', w.reason_nl, 'reasonEn', w.reason_en,
    'withdrawn', (select count(*) from violation v where v.force_majeure_id = w.id),
    'recordedBy', ${handlerJson('r')}, 'recordedAt', w.recorded_at, 'standsAt', w.stands_at,
    'confirmedBy', ${handlerJson('c')}, 'endedBy', ${handlerJson('e')}, 'endedAt', w.ended_at,
    'endReason', w.end_reason, 'version', w.version)`,
  orders: {
    FROM_ON: { sql: 'w.from_on', type: 'date' },
    RECORDED_AT: { sql: 'w.recorded_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
  visible: openTo('force-majeure:read'),
  conditions: (filter, binder, context) => {
    const found: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      found.push(`(w.reason_nl ilike ${pattern} or w.reason_en ilike ${pattern})`)
    }
    if (filter.states != null) found.push(`w.state = any(${binder.bind(filter.states)}::text[])`)
    if (filter.policyCategoryIds != null) {
      const path = 'filter.policyCategoryIds'
      const ids = filterIds('policy-category', filter.policyCategoryIds, path, context)
      found.push(`exists (select from force_majeure_category k where k.window_id = w.id
        and k.policy_category_id = any(${binder.bind(ids)}::uuid[]))`)
    }
    if (filter.daysFrom != null) found.push(`w.until_on >= ${binder.bind(filter.daysFrom.toString())}::date`)
    if (filter.daysUntil != null) found.push(`w.from_on <= ${binder.bind(filter.daysUntil.toString())}::date`)
    return found
  },
}

import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import type { LabelFilter, LabelType } from './label.type.js'

const LABEL_JSON = `json_build_object('id', l.id, 'name', l.name, 'retired', l.retired_at is not null,
  'version', l.version)`

export const labelList: ListDefinition<LabelType, LabelFilter, 'NAME'> = {
  name: 'labels',
  from: 'label l',
  id: 'l.id',
  node: LABEL_JSON,
  orders: { NAME: { sql: 'l.name collate dutch', type: 'text' } },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  visible: openTo('labels:read'),
  conditions: (filter, binder) => {
    const conditions: string[] = []
    if (filter.search != null) conditions.push(`l.name ilike ${binder.bind(containsPattern(filter.search))}`)
    if (filter.retired != null) conditions.push(`(l.retired_at is not null) = ${binder.bind(filter.retired)}`)
    return conditions
  },
}

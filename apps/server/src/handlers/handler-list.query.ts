import type { JsonOf, ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import type { HandlerFilter, HandlerType } from './handler.type.js'

/** A handler as one JSON value, for any statement that joins `handler` under this name. */
export const handlerJson = (
  alias: string,
): JsonOf<HandlerType> => `case when ${alias}.id is null then null else json_build_object(
  'id', ${alias}.id, 'name', ${alias}.name, 'function', ${alias}.function, 'telephone', ${alias}.telephone,
  'email', ${alias}.email, 'roles', ${alias}.roles, 'onDuty', ${alias}.on_duty) end`

const openComplaints = '(select count(*)::int from complaint o where o.handler_id = h.id)'

export const handlerList: ListDefinition<HandlerType, HandlerFilter, 'NAME' | 'OPEN_COMPLAINTS'> = {
  name: 'handlers',
  from: 'handler h',
  id: 'h.id',
  node: handlerJson('h'),
  orders: {
    NAME: { sql: 'h.name collate dutch', type: 'text' },
    OPEN_COMPLAINTS: { sql: openComplaints, type: 'int' },
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  conditions: (filter, binder) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(h.name ilike ${pattern} or h.function ilike ${pattern} or h.email ilike ${pattern})`)
    }
    if (filter.roles != null) conditions.push(`h.roles && ${binder.bind(filter.roles)}::text[]`)
    if (filter.onDuty != null) conditions.push(`h.on_duty = ${binder.bind(filter.onDuty)}`)
    return conditions
  },
}

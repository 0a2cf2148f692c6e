import type { JsonOf, ListDefinition, SortKey } from '../graph/list-definition.js'
import { isOpen } from '../graph/open-complaints.js'
import { containsPattern } from '../graph/search-words.js'
import { jsonOf, type Shape } from '../graph/shape.js'
import { openTo } from '../graph/visible.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { HandlerFilter, HandlerType } from './handler.type.js'

/** A handler, in a statement that joins `handler` under this name. */
export const handlerShape = (alias: string): Shape<HandlerType> => ({
  values: {
    id: `${alias}.id`,
    name: `${alias}.name`,
    function: `${alias}.function`,
    telephone: `${alias}.telephone`,
    email: `${alias}.email`,
    roles: `${alias}.roles`,
    onDuty: `${alias}.on_duty`,
    accountState: `${alias}.account_state`,
    team: `${alias}.team`,
    version: `${alias}.version`,
  },
  always: ['id'],
  needs: { initials: ['name'], allowedActions: ['roles', 'accountState'] },
})

/** A whole handler as one JSON value; null where the join found none. */
export const handlerJson = (alias: string): JsonOf<HandlerType> =>
  `case when ${alias}.id is null then null else ${jsonOf(handlerShape(alias), 'ALL')} end`

const openComplaints: SortKey['sql'] = (binder, context) =>
  `(select count(*)::int from complaint o where o.handler_id = h.id and ${isOpen('o')} and ${visibleComplaints('o')(binder, context)})`

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
  visible: openTo('handlers:read'),
  conditions: (filter, binder) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(h.name ilike ${pattern} or h.function ilike ${pattern} or h.email ilike ${pattern})`)
    }
    if (filter.roles != null) conditions.push(`h.roles && ${binder.bind(filter.roles)}::text[]`)
    if (filter.accountStates != null)
      conditions.push(`h.account_state = any(${binder.bind(filter.accountStates)}::text[])`)
    if (filter.onDuty != null) conditions.push(`h.on_duty = ${binder.bind(filter.onDuty)}`)
    return conditions
  },
}

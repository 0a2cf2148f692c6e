import { civilDateOf, endOfDay, startOfDay } from '@waarborg/domain/foundation'
import { categoriesBelow } from '../categories/index.js'
import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import type { Binder } from '../graph/list-definition.js'
import { isOpen } from '../graph/open-complaints.js'
import type { ComplaintFilter } from './complaint-list.args.js'
import { procedureConditions } from './procedure-conditions.js'
import { ofSameArticle, ofSameCustomer, withMostWordsOf } from './relations/alike-conditions.js'
import { readable, searchCondition } from './search/search-condition.js'

/** The SQL conditions of a filter on complaints, in which `c` is the complaint. */
export function complaintConditions(
  filter: ComplaintFilter,
  binder: Binder,
  context: RequestContext,
): string[] {
  const conditions: string[] = []
  const oneOf = (column: string, values: readonly string[] | null | undefined, type: 'text' | 'uuid') => {
    if (values != null) conditions.push(`${column} = any(${binder.bind(values)}::${type}[])`)
  }
  const ids = (
    noun: 'category' | 'complaint' | 'handler' | 'label' | 'seller',
    list: string[] | null | undefined,
    field: string,
  ) => (list == null ? null : filterIds(noun, list, `filter.${field}`, context))
  const moment = (sql: string, at: { toString(): string }) =>
    conditions.push(`${sql} ${binder.bind(at.toString())}::timestamptz`)

  if (filter.search != null && filter.search.trim() !== '')
    conditions.push(searchCondition(filter.search, binder, context))
  oneOf('c.state', filter.states, 'text')
  if (filter.open != null) conditions.push(filter.open ? OPEN : `not ${OPEN}`)
  oneOf('c.channel', filter.channels, 'text')
  oneOf('c.severity', filter.severities, 'text')
  const categories = ids('category', filter.categoryIds, 'categoryIds')
  if (categories !== null)
    conditions.push(`c.category_id in (${categoriesBelow(`${binder.bind(categories)}::uuid[]`)})`)
  oneOf('c.handler_id', ids('handler', filter.handlerIds, 'handlerIds'), 'uuid')
  oneOf('c.seller_id', ids('seller', filter.sellerIds, 'sellerIds'), 'uuid')
  const labels = ids('label', filter.labelIds, 'labelIds')
  if (labels !== null)
    conditions.push(
      `c.id in (select complaint_id from complaint_label where label_id = any(${binder.bind(labels)}::uuid[]))`,
    )
  if (filter.unassigned != null) conditions.push(`(c.handler_id is null) = ${binder.bind(filter.unassigned)}`)
  if (filter.mine != null) {
    const reader = context.actor.kind === 'staff' ? context.actor.handlerId : null
    const comparison = filter.mine ? '=' : 'is distinct from'
    conditions.push(`c.handler_id ${comparison} ${binder.bind(reader)}::uuid`)
  }
  if (filter.unconfirmed != null) conditions.push(`${UNCONFIRMED} = ${binder.bind(filter.unconfirmed)}`)
  if (filter.dueToday != null)
    conditions.push(`${dueToday(binder, context)} = ${binder.bind(filter.dueToday)}`)
  if (filter.overdue != null)
    moment(`coalesce(c.next_due_at, 'infinity') ${filter.overdue ? '<' : '>='}`, context.at)
  if (filter.dueBefore != null) moment(`coalesce(c.next_due_at, 'infinity') <`, filter.dueBefore)
  if (filter.orderNumber != null)
    conditions.push(`c.order_number = ${binder.bind(readable(filter.orderNumber))}`)
  const [customer] = ids('complaint', asList(filter.sameCustomerAs), 'sameCustomerAs') ?? []
  if (customer !== undefined) conditions.push(ofSameCustomer(customer, binder, context))
  const [article] = ids('complaint', asList(filter.sameArticleAs), 'sameArticleAs') ?? []
  if (article !== undefined) conditions.push(ofSameArticle(article, binder, context))
  if (filter.sharingWords != null) conditions.push(withMostWordsOf(filter.sharingWords, binder, context))
  if (filter.imported != null)
    conditions.push(filter.imported ? `c.state = 'IMPORTED'` : `c.state <> 'IMPORTED'`)
  conditions.push(...procedureConditions(filter, binder, context))
  if (filter.receivedFrom != null) moment('c.received_at >=', startOfDay(filter.receivedFrom))
  if (filter.receivedUntil != null) moment('c.received_at <', endOfDay(filter.receivedUntil))
  return conditions
}

/** The own work of the office. */
export const OPEN = isOpen('c')

const UNCONFIRMED = '(c.handler_id is not null and c.assignment_confirmed_at is null)'

/** Whether the next clock is due between this moment and the end of the day in Amsterdam. */
export function dueToday(binder: Binder, { at }: Pick<RequestContext, 'at'>): string {
  const tonight = endOfDay(civilDateOf(at))
  return `(coalesce(c.next_due_at, 'infinity') between ${binder.bind(at.toString())}::timestamptz and ${binder.bind(tonight.toString())}::timestamptz)`
}

const asList = (id: string | null | undefined) => (id == null ? null : [id])

import { nameOf, type Statement } from '../database/reads.js'
import type { Asked } from './asked.js'
import type { RequestContext } from './context.js'
import { type Place, readCursor } from './cursor.js'
import { graphError } from './errors.js'
import { Binder, type ListDefinition, nodeJson, type PageRequest } from './list-definition.js'
import { refusalWords } from './words.js'

export const MAXIMUM_PAGE = 100
const DEFAULT_PAGE = 25

/** The one statement of a page, and what reads its rows. */
export interface PagePlan {
  readonly statement: Statement
  readonly size: number
  readonly backwards: boolean
  readonly list: string
  readonly hasCursor: boolean
}

export interface PageRow {
  readonly parent?: string
  readonly id: string
  readonly key: string
  readonly node: object
}

/**
 * Plans a page as one SQL statement: the list's own, or one page for each of many parents.
 * @param asked what is wanted of each node
 * @param scope the parents and the column that names them, for a list nested in another node
 */
export function planPage<Filter, Field extends string>(
  definition: ListDefinition<unknown, Filter, Field>,
  request: PageRequest<Filter, Field>,
  context: RequestContext,
  asked: Asked,
  scope?: { readonly column: string; readonly parents: readonly string[] },
): PagePlan {
  const { size, backwards, cursor } = readBounds(request, context)
  const order = request.orderBy ?? definition.defaultOrder
  const { sql, type } = definition.orders[order.field]
  const list = `${definition.name}:${order.field}:${order.direction}`
  const ascending = (order.direction === 'ASC') !== backwards
  const place = cursor === null ? null : requirePlace(cursor, list, context)

  const binder = new Binder()
  const parents = scope === undefined ? null : binder.bind(scope.parents)
  const key = typeof sql === 'string' ? sql : sql(binder, context)
  const conditions = conditionsOf(definition, request.filter, binder, context)
  if (scope !== undefined) conditions.push(`${scope.column} = parent.id`)
  if (place !== null)
    conditions.push(
      `(${key}, ${definition.id}) ${ascending ? '>' : '<'} (${binder.bind(place.key)}::${type}, ${binder.bind(place.id)}::uuid)`,
    )
  const direction = ascending ? 'asc' : 'desc'
  const page = pageOf(definition, nodeJson(definition.node, asked, { binder, context }), {
    key,
    direction,
    where: where(conditions),
    limit: size + 1,
  })
  const text =
    parents === null
      ? page
      : `select parent.id as parent, page.* from unnest(${parents}::uuid[]) as parent(id) cross join lateral (${page}) page`
  return {
    statement: named(withPrepared(binder, text), binder.values),
    size,
    backwards,
    list,
    hasCursor: place !== null,
  }
}

interface Walk {
  readonly key: string
  readonly direction: 'asc' | 'desc'
  readonly where: string
  readonly limit: number
}

/** The rows of a page; neighbours are joined to these alone. */
function pageOf(
  { from, id, neighbours }: Pick<ListDefinition<never, never, never>, 'from' | 'id' | 'neighbours'>,
  node: string,
  { key, direction, where, limit }: Walk,
): string {
  const order = (by: string) => `order by ${by} ${direction}, ${id} ${direction}`
  const walked = `from ${from}${where} ${order(key)} limit ${limit}`
  if (neighbours === undefined) return `select ${id} as id, (${key})::text as key, ${node} as node ${walked}`
  const { of, joined } = neighbours
  return `select ${id} as id, ${of}.key::text as key, ${node} as node
    from (select ${of}.*, ${key} as key ${walked}) ${of} ${joined} ${order(`${of}.key`)}`
}

/**
 * Plans the count of a list; with a scope, a count for each parent.
 * @param most more than these are not counted
 */
export function planCount<Filter, Field extends string>(
  definition: ListDefinition<unknown, Filter, Field>,
  filter: Filter | null | undefined,
  context: RequestContext,
  scope?: { readonly column: string; readonly parents: readonly string[] },
  most?: number,
): Statement {
  const binder = new Binder()
  const conditions = conditionsOf(definition, filter, binder, context)
  if (scope !== undefined) conditions.push(`${scope.column} = any(${binder.bind(scope.parents)}::uuid[])`)
  if (most !== undefined) {
    const some = `select 1 from ${definition.from}${where(conditions)} limit ${most}`
    return named(withPrepared(binder, `select count(*)::int as count from (${some}) counted`), binder.values)
  }
  const parent = scope === undefined ? `''` : `${scope.column}::text`
  const text = `select ${parent} as parent, count(*)::int as count from ${definition.from}${where(conditions)} group by 1`
  return named(withPrepared(binder, text), binder.values)
}

/** What is asked, within what the reader may see. */
function conditionsOf<Filter, Field extends string>(
  { conditions, visible }: ListDefinition<unknown, Filter, Field>,
  filter: Filter | null | undefined,
  binder: Binder,
  context: RequestContext,
): string[] {
  const asked = conditions(filter ?? ({} as Filter), binder, context)
  return [...asked, visible(binder, context)]
}

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`

const withPrepared = (binder: Binder, text: string): string =>
  binder.prepared.length === 0 ? text : `with ${binder.prepared.join(', ')} ${text}`

const named = (text: string, values: readonly unknown[]): Statement => ({
  name: nameOf(text),
  text,
  values,
})

function requirePlace(cursor: string, list: string, context: RequestContext): Place {
  const place = readCursor(cursor, list, context.office.derive('cursor', 'seal'))
  if (place === null) throw graphError('BAD_CURSOR', refusalWords.badCursor[context.locale]())
  return place
}

function readBounds(request: PageRequest<unknown, string>, context: RequestContext) {
  const { first, after, last, before } = request
  if ((first != null || after != null) && (last != null || before != null))
    throw graphError('BAD_USER_INPUT', refusalWords.bothEnds[context.locale]())
  const backwards = last != null || before != null
  const size = (backwards ? last : first) ?? DEFAULT_PAGE
  if (size < 1 || size > MAXIMUM_PAGE) {
    const name = backwards ? 'last' : 'first'
    throw graphError('BAD_USER_INPUT', refusalWords.pageSize[context.locale]({ name, maximum: MAXIMUM_PAGE }))
  }
  return { size, backwards, cursor: (backwards ? before : after) ?? null }
}

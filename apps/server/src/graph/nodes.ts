import { nameOf } from '../database/reads.js'
import type { Asked } from './asked.js'
import type { RequestContext } from './context.js'
import { Binder, type ListDefinition, nodeJson, wholeFrom } from './list-definition.js'
import type { Rows } from './rows.js'

/**
 * One node by its UUID, batched with the others that the request asks for; null when there is none and when it is not
 * for the reader, which nobody can tell apart.
 */
export function loadNode<Node extends object>(
  definition: Pick<
    ListDefinition<Node, never, never>,
    'name' | 'from' | 'neighbours' | 'id' | 'node' | 'visible'
  >,
  id: string,
  context: RequestContext,
): Promise<Node | null> {
  const { name, visible } = definition
  const loader = context.loaders.for<Node | null>(
    `${name} by id`,
    async (ids) => {
      const binder = new Binder()
      const node = nodeJson(definition.node, 'ALL', { binder, context })
      const text = `select ${definition.id} as id, ${node} as node from ${wholeFrom(definition)}
        where ${definition.id} = any(${binder.bind(ids)}::uuid[]) and ${visible(binder, context)}`
      const rows = await context.office.reads.rows<{ id: string; node: Node }>({
        name: nameOf(text),
        text,
        values: binder.values,
      })
      return new Map(rows.map((row) => [row.id, row.node]))
    },
    null,
  )
  return loader.load(id)
}

/**
 * The one node of which something is true, with what is asked of it; null when there is none for the reader.
 * @param by gives the SQL condition, by the place of the value
 */
export async function findNode<Node extends object>(
  definition: Pick<ListDefinition<Node, never, never>, 'from' | 'neighbours' | 'node' | 'visible'>,
  by: { readonly is: (place: string) => string; readonly value: string },
  context: RequestContext,
  asked: Asked,
): Promise<Node | null> {
  const binder = new Binder()
  const text = `select ${nodeJson(definition.node, asked, { binder, context })} as node from ${wholeFrom(definition)}
    where ${by.is(binder.bind(by.value))} and ${definition.visible(binder, context)}`
  const found = await context.office.reads.row<{ node: Node }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  return found?.node ?? null
}

/**
 * Rows that belong to many nodes, in one statement.
 * @param statement selects `parent` and `row`, with the parents as $1 and the rest of its values after them
 */
export function loadOfMany<Row>(
  name: string,
  statement: string | ((binder: Binder) => string),
  parent: string,
  context: RequestContext,
  ...rest: readonly unknown[]
): Promise<Row[]> {
  const loader = context.loaders.for<Row[]>(
    name,
    async (parents) => {
      const binder = new Binder()
      for (const value of [parents, ...rest]) binder.bind(value)
      const text = typeof statement === 'string' ? statement : statement(binder)
      const rows = await context.office.reads.rows<{ parent: string; row: Row }>({
        name: nameOf(text),
        text,
        values: binder.values,
      })
      const found = new Map<string, Row[]>()
      for (const { parent: id, row } of rows) found.set(id, [...(found.get(id) ?? []), row])
      return found
    },
    [],
  )
  return loader.load(parent)
}

/** The rows of a node that was read without them, batched over the request. */
export function loadRows<Row>(rows: Rows<Row>, node: string, context: RequestContext): Promise<Row[]> {
  const { name, row, from, parent, order } = rows
  const text = `select ${parent} as parent, ${row} as row from ${from} where ${parent} = any($1::uuid[]) order by ${order}`
  return loadOfMany<Row>(name, text, node, context)
}

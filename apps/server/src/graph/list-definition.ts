import type { Asked } from './asked.js'
import type { RequestContext } from './context.js'
import { type Asking, jsonOf, type Shape } from './shape.js'
import type { Visible } from './visible.js'

/** Gathers the values of a statement and hands out their places. */
export class Binder {
  readonly values: unknown[] = []
  readonly prepared: string[] = []

  /** The place of a value: `$3`. */
  bind(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /**
   * A question answered once, before the list is walked: a text search inside the walk would be asked per row.
   * @returns the name to select from
   */
  first(name: string, sql: string): string {
    this.prepared.push(`${name} as materialized (${sql})`)
    return name
  }
}

export interface SortKey {
  readonly sql: string | ((binder: Binder, context: RequestContext) => string)
  /** The PostgreSQL type a cursor's key is read back as. */
  readonly type: 'timestamptz' | 'timestamp' | 'date' | 'text' | 'bigint' | 'int'
}

/** An SQL expression that gives a whole node as JSON, in the names of the graph. */
export type JsonOf<Node> = string & { readonly __of?: Node }

/** A list of the graph: what it is read from, how it is filtered and ordered. */
export interface ListDefinition<Node, Filter, Field extends string> {
  readonly name: string
  readonly from: string
  /**
   * What the nodes alone are made of, joined to `from` one to one, so that a page is found before it is joined: no
   * order, condition or rule of visibility may name it. PostgreSQL looks for the best order of eight tables at a time
   * (`join_collapse_limit`); with more than that in one `from`, it joins all rows before it asks which are wanted.
   */
  readonly neighbours?: { readonly of: string; readonly joined: string }
  /** The column that is unique and breaks ties. */
  readonly id: string
  /** A shape where much can be left out; else the whole node. */
  readonly node: JsonOf<Node> | Shape<Node>
  readonly orders: Readonly<Record<Field, SortKey>>
  readonly defaultOrder: { readonly field: Field; readonly direction: 'ASC' | 'DESC' }
  /** Which rows the reader may see at all, whatever is asked: in pages, counts and by id. */
  readonly visible: Visible
  readonly conditions: (filter: Filter, binder: Binder, context: RequestContext) => string[]
}

export interface PageRequest<Filter, Field extends string> {
  readonly filter?: Filter | null | undefined
  readonly orderBy?: { readonly field: Field; readonly direction: 'ASC' | 'DESC' } | null | undefined
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Everything that a node is made of. */
export const wholeFrom = ({
  from,
  neighbours,
}: Pick<ListDefinition<never, never, never>, 'from' | 'neighbours'>): string =>
  neighbours === undefined ? from : `${from} ${neighbours.joined}`

/** The node of a list as SQL, with what is asked of it. */
export const nodeJson = <Node>(
  node: JsonOf<Node> | Shape<Node>,
  asked: Asked,
  asking: Asking,
): JsonOf<Node> => (typeof node === 'string' ? node : jsonOf(node, asked, asking))

import type { Asked } from './asked.js'
import type { RequestContext } from './context.js'
import type { Binder, JsonOf } from './list-definition.js'
import { type Rows, rowsWith } from './rows.js'

/** A node beside another, as a value of it. */
interface Neighbour {
  readonly shape: Shape
  /** The SQL condition under which there is one; always when absent. */
  readonly present?: string
}

/** Who asks a statement, and where the values go that it is asked with. */
export interface Asking {
  readonly binder: Binder
  readonly context: RequestContext
}

/**
 * What a node is read as: the SQL of each value, by the name under which its resolvers find it. Only what a request
 * asks for is read; building JSON is most of what reading a list costs.
 */
export interface Shape<_Node = unknown> {
  readonly values: Readonly<Record<string, string | Neighbour>>
  /** Rows that belong to the node, read with it only where something that needs them is asked for. */
  readonly rows?: Readonly<Record<string, Rows>>
  /** As `rows`, of what hangs on who asks and when: SQL for what is asked of it. */
  readonly ofRequest?: Readonly<Record<string, (asked: Asked, asking: Asking) => string>>
  /** The node's id, in SQL, by which its rows are found. */
  readonly id?: string
  /** Values that are read whatever is asked, since resolvers lean on them. */
  readonly always: readonly string[]
  /** The values that a computed field leans on, by the name of the field in the graph. */
  readonly needs?: Readonly<Record<string, readonly string[]>>
}

/**
 * The shape as one SQL expression that gives JSON, with what was asked for and what that leans on.
 * @param asking absent where the statement is the same for every request
 */
export function jsonOf<Node>(shape: Shape<Node>, asked: Asked, asking?: Asking): JsonOf<Node> {
  const { values, rows = {}, ofRequest = {}, id = '', always, needs = {} } = shape
  const wanted =
    asked === 'ALL'
      ? new Set(Object.keys(values))
      : new Set([...always, ...[...asked.keys()].flatMap((field) => [field, ...(needs[field] ?? [])])])
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    wanted.has(name)
      ? [
          `'${name}', ${typeof value === 'string' ? value : neighbourJson(value, insideOf(name, asked), asking)}`,
        ]
      : [],
  )
  const beside = Object.entries(rows).flatMap(([name, those]) =>
    wanted.has(name) ? [`'${name}', ${rowsWith(those, id)}`] : [],
  )
  const told = Object.entries(ofRequest).flatMap(([name, sql]) =>
    wanted.has(name) && asking !== undefined ? [`'${name}', ${sql(insideOf(name, asked), asking)}`] : [],
  )
  return `json_build_object(${[...pairs, ...beside, ...told].join(', ')})`
}

const NOTHING: Asked = new Map()
const insideOf = (name: string, asked: Asked): Asked =>
  asked === 'ALL' ? asked : (asked.get(name) ?? NOTHING)

function neighbourJson({ shape, present }: Neighbour, asked: Asked, asking: Asking | undefined): string {
  const json = jsonOf(shape, asked, asking)
  return present === undefined ? json : `case when ${present} then ${json} end`
}

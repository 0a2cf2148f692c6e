import type { JsonOf } from './list-definition.js'

/** Rows that belong to a node: read with it where they are asked for, or afterwards for many nodes at once. */
export interface Rows<Row = unknown> {
  readonly name: string
  readonly row: JsonOf<Row>
  readonly from: string
  /** The column that names the node they belong to. */
  readonly parent: string
  readonly order: string
}

/** The rows as a value of the node whose id this is. */
export const rowsWith = ({ row, from, parent, order }: Rows, id: string): string =>
  `(select coalesce(json_agg(${row} order by ${order}), '[]') from ${from} where ${parent} = ${id})`

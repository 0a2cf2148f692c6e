import type pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { nameOf } from './reads.js'
import { wakeAfterCommit } from './wake.js'

/** One insert or update, with the places of its own values. */
export interface Write {
  readonly sql: string
  readonly values: readonly unknown[]
  /** The channel on which others are told once it is committed. */
  readonly wakes?: string
}

/**
 * Several writes as one prepared statement: one journey to the database instead of one for each. None of them sees
 * what another writes, and what refers to another's row is checked when all are done.
 */
export async function writeTogether(manager: EntityManager, writes: readonly Write[]): Promise<void> {
  const values: unknown[] = []
  for (const { wakes } of writes) if (wakes !== undefined) wakeAfterCommit(manager, wakes)
  const parts = writes.map((write, index) => {
    const sql = write.sql.replace(/\$(\d+)/g, (_place, own: string) => `$${Number(own) + values.length}`)
    values.push(...write.values)
    return `write${index} as (${sql})`
  })
  if (parts.length > 0) await prepared(manager, `with ${parts.join(', ')} select 1`, values)
}

/** The rows of a statement that is prepared once for each connection, within the transaction of the manager. */
export async function prepared<Row>(
  manager: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined
  if (client === undefined) throw new Error('A prepared statement belongs in a transaction.')
  const name = nameOf(text)
  const { rows } = await client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] })
  return rows as Row[]
}

/**
 * Rows for a table, each with the same fields: those of the table's columns in camel case. Moments are kept to the
 * millisecond.
 */
export function rowsToInsert(table: string, rows: readonly object[]): Write {
  const [first] = rows
  if (first === undefined) throw new Error(`There is nothing to insert into ${table}.`)
  const columns = Object.keys(first).map(columnOf).join(', ')
  return {
    sql: `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    values: [JSON.stringify(rows.map(asColumns))],
  }
}

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

const asColumns = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), storable(value)]))

function storable(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return value.toString({ smallestUnit: 'millisecond' })
  return Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value
}

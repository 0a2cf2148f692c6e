import { Temporal } from 'temporal-polyfill'
import { storedMoment } from './columns.js'
import type { Insert, Write } from './write-together.js'

/**
 * Rows for a table, each with the same fields: those of the table's columns in camel case. Moments are kept to the
 * millisecond, and what is no single value as JSON.
 */
export function rowsToInsert<Row extends object>(table: string, rows: readonly Row[]): Write {
  const [first] = rows
  if (first === undefined) throw new Error(`There is nothing to insert into ${table}.`)
  const fields = Object.keys(first) as (keyof Row & string)[]
  return {
    sql: insertOf(table, fields, rows.length),
    values: rows.flatMap((row) => fields.map((field) => storable(row[field]))),
  }
}

const inserts = new Map<string, Insert>()

/** Tables and fields are few and our own, so that what is made of them is kept. */
function insertOf(table: string, fields: readonly string[], rows: number): Insert {
  const key = `${table} ${rows} ${fields.join(' ')}`
  const known = inserts.get(key) ?? composeInsert(table, fields, rows)
  inserts.set(key, known)
  return known
}

function composeInsert(table: string, fields: readonly string[], rows: number): Insert {
  const places = Array.from(
    { length: rows },
    (_, row) => `(${fields.map((_field, column) => `$${row * fields.length + column + 1}`).join(', ')})`,
  )
  return { into: `${table} (${fields.map(columnOf).join(', ')})`, rows: places.join(', ') }
}

/** The column of a field. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** A value as the driver takes it. */
export function storable(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value
  if (value instanceof Temporal.Instant) return storedMoment(value)
  return value instanceof Temporal.PlainDate ? value.toString() : JSON.stringify(value)
}

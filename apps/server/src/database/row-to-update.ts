import { columnOf, storable } from './rows-to-insert.js'
import type { Write } from './write-together.js'

/**
 * All fields of a row that is there, found by those of its key; named and kept as those of rows to insert. One statement
 * writes a row only once.
 */
export function rowToUpdate<Row extends object, Key extends keyof Row & string>(
  table: string,
  key: readonly Key[],
  row: Row,
): Write {
  const fields = (Object.keys(row) as (keyof Row & string)[]).filter((field) => !key.includes(field as Key))
  return {
    sql: textOf(table, fields, key),
    values: [...fields, ...key].map((field) => storable(row[field])),
  }
}

const texts = new Map<string, string>()

/** Kept, so that what is alike is the same text. */
function textOf(table: string, fields: readonly string[], key: readonly string[]): string {
  const named = `${table} ${fields.join(' ')} by ${key.join(' ')}`
  const known = texts.get(named) ?? compose(table, fields, key)
  texts.set(named, known)
  return known
}

function compose(table: string, fields: readonly string[], key: readonly string[]): string {
  const equal = (names: readonly string[], before: number) =>
    names.map((name, place) => `${columnOf(name)} = $${before + place + 1}`)
  const set = equal(fields, 0).join(', ')
  return `update ${table} set ${set} where ${equal(key, fields.length).join(' and ')}`
}

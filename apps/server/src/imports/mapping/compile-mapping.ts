import type { RawRow } from '@waarborg/domain/imports'
import type { FieldMapping, ImportMapping } from './import-mapping.js'

/** A row of the file as its fields, and what is kept of it under its own names. */
export interface MappedRow {
  readonly raw: RawRow
  readonly kept: Readonly<Record<string, string | undefined>>
}

/** Reads rows by a mapping that was checked against these columns. */
export function compileMapping(
  mapping: ImportMapping,
  columns: readonly string[],
): (fields: readonly string[]) => MappedRow {
  const readings = mapping.fields.map((field) => ({ name: field.field, read: readingOf(field, columns) }))
  const keep = (mapping.keep ?? []).map((name) => ({ name, place: columns.indexOf(name) }))
  // Of one shape from the first moment: an object that grows name by name takes several times as long.
  const nothing = (named: readonly { readonly name: string }[]): RawRow =>
    Object.fromEntries(named.map(({ name }) => [name, undefined]))
  const [noRaw, nothingKept] = [nothing(readings), nothing(keep)]
  return (fields) => {
    const raw: Record<string, string | undefined> = { ...noRaw }
    for (const { name, read } of readings) raw[name] = read(fields)
    const kept: Record<string, string | undefined> = { ...nothingKept }
    for (const { name, place } of keep) {
      const value = fields[place]?.trim()
      if (value !== '') kept[name] = value
    }
    return { raw, kept }
  }
}

type Reading = (fields: readonly string[]) => string | undefined

function readingOf({ columns: names, values, otherwise }: FieldMapping, columns: readonly string[]): Reading {
  const places = names.map((name) => columns.indexOf(name))
  const rest = otherwise ?? undefined
  const [only] = places
  if (values == null || values.length === 0) {
    if (places.length === 1 && only !== undefined)
      return (fields) => (isEmpty(fields[only]) ? rest : fields[only])
    return (fields) => joined(fields, places) ?? rest
  }
  const table = new Map(values.map(({ from, to }) => [keyOf(from), to]))
  // Most files write their values as the mapping does, and few rows have to be read with more care.
  const asWritten = new Map(values.map(({ from }) => [from, table.get(keyOf(from))]))
  return (fields) => {
    for (const place of places) {
      const value = fields[place] ?? ''
      const found = asWritten.get(value) ?? table.get(keyOf(value))
      if (found !== undefined) return found
    }
    return rest ?? joined(fields, places)
  }
}

const keyOf = (value: string): string => value.trim().replace(/\s+/g, ' ').toLowerCase()

const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === ''

function joined(fields: readonly string[], places: readonly number[]): string | undefined {
  const parts = places.flatMap((place) => (isEmpty(fields[place]) ? [] : [fields[place]?.trim()]))
  return parts.length === 0 ? undefined : parts.join(' ')
}

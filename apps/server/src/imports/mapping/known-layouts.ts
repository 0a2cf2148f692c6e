import { readFileSync } from 'node:fs'
import type { ImportKind } from '@waarborg/domain/imports'
import type { ImportMapping } from './import-mapping.js'
import { type MappingFile, readMappingFile } from './read-mapping-file.js'

/** A layout that is known by its columns, with the mapping that ships for it. */
export interface KnownLayout {
  readonly name: string
  readonly kind: ImportKind
  readonly source: string
  readonly mapping: ImportMapping
}

const shipped = [
  { name: 'Consumer Financial Protection Bureau', file: 'complaints-real.mapping.json' },
] as const

/** The layout that these columns are of; null when it is not known. */
export function recogniseLayout(kind: ImportKind, columns: readonly string[]): KnownLayout | null {
  for (const { name, file } of shipped) {
    const { forColumns, source, ...layout } = readShipped(file)
    const mapping = forColumns(columns)
    const wanted = [...mapping.fields.flatMap((field) => field.columns), ...(mapping.keep ?? [])]
    if (layout.kind === kind && wanted.every((column) => columns.includes(column)))
      return { name, kind, source: source ?? name, mapping }
  }
  return null
}

const read = new Map<string, MappingFile>()

function readShipped(file: string): MappingFile {
  const known = read.get(file)
  if (known !== undefined) return known
  const content = readFileSync(new URL(`../../../sample-data/${file}`, import.meta.url), 'utf8')
  const mapping = readMappingFile(content)
  if (!mapping.ok) throw new Error(`${file}: ${mapping.rejections.join('; ')}`)
  read.set(file, mapping.value)
  return mapping.value
}

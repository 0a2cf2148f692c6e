import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { IMPORT_FIELDS, type ImportKind } from '@waarborg/domain/imports'
import type { ImportRejection } from '../acts/import-rejection.js'
import type { ImportMapping } from './import-mapping.js'

/**
 * Everything that is wrong with a mapping, all at once.
 * @param columns of the file; null when it cannot be read
 */
export function checkMapping(
  kind: ImportKind,
  mapping: ImportMapping,
  columns: readonly string[] | null,
): Result<null, ImportRejection> {
  if (columns === null) return refused({ kind: 'unreadable-file', path: ['importId'] })
  const known = IMPORT_FIELDS[kind]
  const allowed = known.map(({ name }) => name)
  const faults: ImportRejection[] = []
  const mapped = new Set<string>()
  const inFile = (name: string, path: FieldPath) => {
    if (!columns.includes(name)) faults.push({ kind: 'unknown-column', path, found: columns })
  }
  for (const [place, { field, columns: names, otherwise }] of mapping.fields.entries()) {
    const path = ['mapping', 'fields', place]
    if (!allowed.includes(field)) faults.push({ kind: 'unknown-field', path: [...path, 'field'], allowed })
    else if (mapped.has(field)) faults.push({ kind: 'field-twice', path: [...path, 'field'] })
    mapped.add(field)
    for (const [column, name] of names.entries()) inFile(name, [...path, 'columns', column])
    if (names.length === 0 && (otherwise ?? '') === '')
      faults.push({ kind: 'required', path: [...path, 'columns'] })
  }
  for (const { name, required } of known)
    if (required && !mapped.has(name))
      faults.push({ kind: 'field-missing', path: ['mapping', 'fields'], field: name })
  for (const [place, name] of (mapping.keep ?? []).entries()) inFile(name, ['mapping', 'keep', place])
  if (kind !== 'HISTORY')
    for (const part of ['keep', 'categories'] as const)
      if ((mapping[part] ?? []).length > 0)
        faults.push({ kind: 'not-for-this-kind', path: ['mapping', part] })
  return faults.length > 0 ? refused(...faults) : accepted(null)
}

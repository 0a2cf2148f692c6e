import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { ImportKind } from '@waarborg/domain/imports'
import { z } from 'zod'
import type { FieldMapping, ImportMapping } from './import-mapping.js'

const text = z.string().trim().min(1).max(300)

const fieldMapping = z
  .strictObject({
    column: text.optional(),
    columns: z.array(text).min(1).max(20).optional(),
    values: z.record(z.string().max(300), z.string().max(300)).optional(),
    otherwise: z.string().max(300).optional(),
  })
  .refine(({ column, columns }) => column === undefined || columns === undefined, {
    message: 'name either "column" or "columns"',
  })
  .refine(
    ({ column, columns, otherwise }) =>
      column !== undefined || columns !== undefined || otherwise !== undefined,
    { message: 'name a "column", or what is read always with "otherwise"' },
  )

const mappingFile = z.strictObject({
  kind: z.enum(['history', 'open', 'sellers', 'orders', 'violations']).optional(),
  source: z.string().trim().min(1).max(60).optional(),
  fields: z.record(z.string(), z.union([text, fieldMapping])),
  keep: z.union([z.literal('rest'), z.array(text).max(200)]).optional(),
  categories: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1).max(20),
        nameNl: z.string().trim().min(1).max(100),
        nameEn: z.string().trim().min(1).max(100),
        parent: z.string().trim().min(1).max(20).optional(),
      }),
    )
    .max(500)
    .optional(),
})

/** A mapping as somebody wrote it in a file. */
export interface MappingFile {
  readonly kind: ImportKind | null
  readonly source: string | null
  /** The mapping for a file with these columns. */
  readonly forColumns: (columns: readonly string[]) => ImportMapping
}

/** Reads a mapping file; every fault with its path, and nothing of what stands there. */
export function readMappingFile(content: string): Result<MappingFile, string> {
  let json: unknown
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''))
  } catch {
    return refused('The mapping is not JSON: check its commas, quotes and brackets.')
  }
  const read = mappingFile.safeParse(json)
  if (!read.success) return refused(...read.error.issues.map(tell))
  const { kind, source, fields, keep, categories } = read.data
  const mapped = Object.entries(fields).map(([field, given]) => fieldOf(field, given))
  const used = new Set(mapped.flatMap(({ columns }) => columns))
  return accepted({
    kind: kind === undefined ? null : (kind.toUpperCase() as ImportKind),
    source: source ?? null,
    forColumns: (columns) => ({
      fields: mapped,
      keep: keep === 'rest' ? columns.filter((name) => name !== '' && !used.has(name)) : (keep ?? null),
      categories:
        categories?.map(({ parent, ...category }) => ({ ...category, parent: parent ?? null })) ?? null,
    }),
  })
}

function fieldOf(field: string, given: string | z.infer<typeof fieldMapping>): FieldMapping {
  if (typeof given === 'string') return { field, columns: [given], values: null, otherwise: null }
  const { column, columns, values, otherwise } = given
  return {
    field,
    columns: columns ?? (column === undefined ? [] : [column]),
    values: values === undefined ? null : Object.entries(values).map(([from, to]) => ({ from, to })),
    otherwise: otherwise ?? null,
  }
}

function tell({ path, message, code }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? 'the mapping' : path.join('.')
  const expected = code === 'invalid_union' ? 'the name of a column, or an object with "column"' : message
  return `${place}: ${expected}`
}

import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { ImportKind } from '@waarborg/domain/imports'
import { userErrors } from '../graph/user-errors.js'
import type { ImportRejection } from './acts/import-rejection.js'
import { importRejectionWords } from './acts/import-rejection.words.js'
import { parseSource } from './acts/prepare-import.js'
import { refusalWordsOf } from './file/file-refusal.words.js'
import { readHeading } from './file/read-heading.js'
import { checkMapping } from './mapping/check-mapping.js'
import type { ImportMapping } from './mapping/import-mapping.js'
import { recogniseLayout } from './mapping/known-layouts.js'
import { proposeMapping } from './mapping/propose-mapping.js'
import { readMappingFile } from './mapping/read-mapping-file.js'

/** How a file is going to be taken in. */
export interface ImportPlan {
  readonly kind: ImportKind
  readonly source: string
  readonly mapping: ImportMapping
}

interface PlanCall {
  /** What may come in; a mapping decides, and otherwise the first. */
  readonly kinds: readonly ImportKind[]
  readonly file: string
  /** What stands in the mapping file; null: the layout is known, or the headings speak for themselves. */
  readonly mapping: string | null
  readonly source: string | null
}

/** What is wrong with the file or its mapping, in English and all at once, or how it will be taken. */
export async function planImport(path: string, call: PlanCall): Promise<Result<ImportPlan, string>> {
  const heading = await readHeading(path)
  if (!heading.ok)
    return refused(...heading.rejections.map((refusal) => refusalWordsOf(refusal, 'EN').message))
  const { columns } = heading.value
  const planned =
    call.mapping === null ? withoutMapping(call, columns) : withMapping(call, call.mapping, columns)
  if (!planned.ok) return planned
  const { kind, mapping, source } = planned.value
  const checked = checkMapping(kind, mapping, columns)
  if (!checked.ok) {
    const found = columns.filter((name) => name !== '').join(' · ')
    return refused(...told(checked.rejections), ...(call.mapping === null ? [layoutHint(found)] : []))
  }
  const named = parseSource(call.source ?? source ?? '', call.file.replace(/^.*[\\/]/, ''))
  return named.ok ? accepted({ kind, mapping, source: named.value }) : refused(...told(named.rejections))
}

type Planned = Omit<ImportPlan, 'source'> & { readonly source: string | null }

function withoutMapping({ kinds }: PlanCall, columns: readonly string[]): Result<Planned, string> {
  const [kind = 'HISTORY'] = kinds
  const layout = recogniseLayout(kind, columns)
  if (layout !== null) return accepted(layout)
  return accepted({ kind, source: null, mapping: proposeMapping(kind, columns) })
}

function withMapping(
  { kinds }: PlanCall,
  content: string,
  columns: readonly string[],
): Result<Planned, string> {
  const read = readMappingFile(content)
  if (!read.ok) return refused(...read.rejections)
  const kind = read.value.kind ?? kinds[0] ?? 'HISTORY'
  if (!kinds.includes(kind))
    return refused(`kind: ${kinds.map((each) => `"${each.toLowerCase()}"`).join(' or ')} is expected here.`)
  return accepted({ kind, source: read.value.source, mapping: read.value.forColumns(columns) })
}

const told = (rejections: readonly ImportRejection[]): string[] =>
  userErrors(rejections, importRejectionWords, 'EN').map(
    ({ path, message }) => `${path.filter((part) => part !== 'mapping').join('.') || 'mapping'}: ${message}`,
  )

const layoutHint = (found: string): string =>
  `These columns are not a known layout; write a mapping and name it with --mapping. Found are: ${found}.`

import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { FileSurvey } from '../csv/survey.js'
import type { FileRefusal } from '../file/file-refusal.js'
import { type Heading, readHeading } from '../file/read-heading.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import { surveyFile } from './survey-file.js'

/** A file that can be taken, and how it is read. */
export interface OpenedFile {
  readonly path: string
  readonly heading: Heading
  readonly mixed: boolean
}

/**
 * Looks at the whole file, and whether the columns of the mapping are in it.
 * @param survey what was found by whoever has just looked at the whole of it
 */
export async function openFile(
  path: string,
  { mapping }: { readonly mapping: ImportMapping | null },
  survey?: Pick<FileSurvey, 'encoding' | 'mixed'>,
): Promise<Result<OpenedFile, FileRefusal>> {
  const first = await readHeading(path)
  if (!first.ok) return first
  const { encoding, mixed } = survey ?? (await surveyFile(path))
  const heading = first.value.encoding === encoding ? first : await readHeading(path, encoding)
  if (!heading.ok) return heading
  const found = heading.value.columns
  const wanted = [...(mapping?.fields.flatMap(({ columns }) => columns) ?? []), ...(mapping?.keep ?? [])]
  const missing = [...new Set(wanted.filter((name) => !found.includes(name)))]
  if (missing.length > 0) return refused({ kind: 'MISSING_COLUMNS', missing, found })
  return accepted({ path, heading: heading.value, mixed })
}

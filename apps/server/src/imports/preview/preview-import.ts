import { accepted } from '@waarborg/domain/foundation'
import type { RecordFault, RowFault } from '@waarborg/domain/imports'
import type { RequestContext } from '../../graph/context.js'
import { userErrors } from '../../graph/user-errors.js'
import { importRejectionWords } from '../acts/import-rejection.words.js'
import { readRecords } from '../csv/read-records.js'
import { refusalWordsOf } from '../file/file-refusal.words.js'
import { fileOf } from '../file/import-folder.js'
import { importFieldWords } from '../import-field.words.js'
import type { ImportRun } from '../import-run.js'
import { intakeOf } from '../kinds/intakes.js'
import { readKnown } from '../kinds/read-known.js'
import { checkMapping } from '../mapping/check-mapping.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import { recogniseLayout } from '../mapping/known-layouts.js'
import { proposeMapping } from '../mapping/propose-mapping.js'
import { rowFaultWords } from '../row-fault.words.js'
import { type OpenedFile, openFile } from '../run/open-file.js'
import { placeOf } from '../run/reject-reasons.js'
import type { ImportColumnType, ImportFaultType, ImportPreviewType } from './preview.type.js'
import { previewFile } from './preview-file.js'

const ROWS_LOOKED_AT = 5_000

const nothing: ImportPreviewType = {
  encoding: null,
  delimiter: null,
  columns: [],
  recognisedAs: null,
  mapping: null,
  rows: [],
  lookedAt: 0,
  rejected: 0,
  faults: [],
  refusal: null,
  userErrors: [],
}

/** What an import would do with its first rows, in the words of the caller. */
export async function previewImport(
  context: RequestContext,
  run: ImportRun,
  given: ImportMapping | null,
): Promise<ImportPreviewType> {
  const { locale, office } = context
  const opened = await openFile(fileOf(office.dataFolder, run.id), { mapping: null })
  if (!opened.ok) {
    const [refusal] = opened.rejections
    return { ...nothing, refusal: refusal === undefined ? null : refusalWordsOf(refusal, locale) }
  }
  const file = opened.value
  const { encoding, delimiter, columns: names } = file.heading
  const layout = recogniseLayout(run.kind, names)
  const mapping = given ?? layout?.mapping ?? proposeMapping(run.kind, names)
  const heading = {
    ...nothing,
    encoding,
    delimiter,
    columns: await columnsOf(file),
    recognisedAs: layout?.name ?? null,
    mapping: mapping as ImportPreviewType['mapping'],
  }
  const checked = checkMapping(run.kind, mapping, names)
  if (!checked.ok)
    return { ...heading, userErrors: userErrors(checked.rejections, importRejectionWords, locale) }
  const read = await office.transact(async (manager) => accepted(await readKnown(manager, run.kind, office)))
  if (!read.ok) return heading
  const intake = intakeOf(run.kind)
  const rehearsing = { ask: office.reads.ask, source: run.source, known: read.value }
  const rehearsal = intake.rehearse?.(rehearsing) ?? null
  const plan = { mapping, intake, known: read.value, rehearsal }
  const { rows, lookedAt, rejected, faults } = await previewFile(file, plan, ROWS_LOOKED_AT)
  const tell = (fault: RowFault | RecordFault): ImportFaultType => ({
    ...placeOf(fault, mapping),
    expected: rowFaultWords(fault, locale),
  })
  return {
    ...heading,
    lookedAt,
    rejected,
    rows: rows.map((row) => ({
      line: row.line,
      faults: row.faults.map(tell),
      taken: Object.entries(row.taken ?? {}).flatMap(([field, value]) =>
        value === null ? [] : [{ field, value, label: importFieldWords[field]?.[locale] ?? field }],
      ),
    })),
    faults: faults.map(({ fault, ...counted }) => ({ ...counted, fault: tell(fault) })),
  }
}

const EXAMPLES = 3
const LONGEST_EXAMPLE = 80

/** Each column with some of what stands in the first piece of the file. */
async function columnsOf({ path, heading, mixed }: OpenedFile): Promise<readonly ImportColumnType[]> {
  const examples = heading.columns.map(() => new Set<string>())
  for await (const records of readRecords(path, heading, mixed)) {
    for (const { fields } of records)
      for (const [place, found] of examples.entries()) {
        const value = (fields[place] ?? '').trim()
        if (value !== '' && found.size < EXAMPLES) found.add(value.slice(0, LONGEST_EXAMPLE).toWellFormed())
      }
    break
  }
  return heading.columns.map((name, place) => ({ name, examples: [...(examples[place] ?? [])] }))
}

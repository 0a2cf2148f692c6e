import { type Result, refused } from '@waarborg/domain/foundation'
import type { Known, RecordFault, RowFault } from '@waarborg/domain/imports'
import { readRecords } from '../csv/read-records.js'
import type { FileRecord } from '../csv/record-reader.js'
import type { Heading } from '../file/read-heading.js'
import type { ImportIntake } from '../kinds/import-intake.js'
import type { MappedRow } from '../mapping/compile-mapping.js'

/** Why one row was not taken; a row with several faults has several reasons. */
export interface RejectedRow {
  readonly line: number
  readonly faults: readonly (RowFault | RecordFault)[]
}

/** Rows of a file that are taken together. */
export interface Batch<Row> {
  readonly rows: readonly Row[]
  /** Where each of `rows` begins. */
  readonly lines: readonly number[]
  readonly rejected: readonly RejectedRow[]
  /** All of its rows, rejected ones too. */
  readonly records: number
  readonly firstLine: number
  readonly linesRead: number
  readonly bytesRead: number
}

/** A batch ends here at the latest, however few its rows. */
const BATCH_IN_BYTES = 8_000_000

export interface FileToRead<Row> {
  readonly path: string
  readonly heading: Heading
  readonly mixed: boolean
  readonly intake: ImportIntake<Row>
  readonly map: (fields: readonly string[]) => MappedRow
  readonly known: Known
}

/**
 * The rows of a file in batches.
 * @param after so many rows were taken before
 */
export async function* readBatches<Row>(file: FileToRead<Row>, after: number): AsyncGenerator<Batch<Row>> {
  let toSkip = after
  let open = new OpenBatch<Row>(file)
  for await (const records of readRecords(file.path, file.heading, file.mixed)) {
    for (const record of records) {
      if (toSkip > 0) {
        toSkip -= 1
        continue
      }
      open.add(record)
      if (!open.isFull()) continue
      yield open.close()
      open = new OpenBatch(file)
    }
  }
  if (open.records > 0) yield open.close()
}

class OpenBatch<Row> {
  records = 0
  private readonly rows: Row[] = []
  private readonly lines: number[] = []
  private readonly rejected: RejectedRow[] = []
  private first: FileRecord | null = null
  private last: FileRecord | null = null

  constructor(private readonly file: FileToRead<Row>) {}

  add(record: FileRecord): void {
    this.first ??= record
    this.last = record
    this.records += 1
    const row = readRow(record, this.file)
    if (row.ok) {
      this.rows.push(row.value)
      this.lines.push(record.line)
    } else this.rejected.push({ line: record.line, faults: row.rejections })
  }

  isFull(): boolean {
    if (this.records >= this.file.intake.rowsAtOnce) return true
    return (this.last?.bytesRead ?? 0) - (this.first?.bytesRead ?? 0) > BATCH_IN_BYTES
  }

  close(): Batch<Row> {
    return {
      rows: this.rows,
      lines: this.lines,
      rejected: this.rejected,
      records: this.records,
      firstLine: this.first?.line ?? 0,
      linesRead: this.last?.linesRead ?? 0,
      bytesRead: this.last?.bytesRead ?? 0,
    }
  }
}

/** A record of the file as a row of its kind, or everything that is wrong with it. */
export function readRow<Row>(
  { fields, fault }: FileRecord,
  { heading, intake, map, known }: Omit<FileToRead<Row>, 'path' | 'mixed'>,
): Result<Row, RowFault | RecordFault> {
  if (fault !== null) return refused(fault)
  const expected = heading.columns.length
  // A spreadsheet may add empty columns at the end; a missing one can be any, so that row is not guessed at.
  const beyond = fields.slice(expected).some((field) => field.trim() !== '')
  if (fields.length < expected || beyond)
    return refused({ kind: 'wrong-number-of-columns', expected, found: fields.length })
  return intake.read(map(fields), known)
}

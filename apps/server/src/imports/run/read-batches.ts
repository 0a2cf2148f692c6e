import { type Result, refused } from '@waarborg/domain/foundation'
import type { Known, RecordFault, RowFault } from '@waarborg/domain/imports'
import { readRecords } from '../csv/read-records.js'
import type { FileRecord } from '../csv/record-reader.js'
import type { Heading } from '../file/read-heading.js'
import type { Gathering, ImportIntake } from '../kinds/import-intake.js'
import type { MappedRow } from '../mapping/compile-mapping.js'

/** Why one row was not taken; a row with several faults has several reasons. */
export interface RejectedRow {
  readonly line: number
  readonly faults: readonly (RowFault | RecordFault)[]
}

/** Rows of a file that are taken together. */
export interface Batch<Rows> {
  readonly rows: Rows
  /** By what each of `rows` is known, and where it begins. */
  readonly keys: readonly string[]
  readonly lines: readonly number[]
  readonly rejected: readonly RejectedRow[]
  /** All of its rows, rejected ones too. */
  readonly records: number
  readonly firstLine: number
  readonly linesRead: number
  readonly bytesRead: number
}

/** A batch ends here at the latest, however few its rows. */
const BATCH_IN_BYTES = 16_000_000
/** Of a whole batch: each is twice the one before it, so that the database need not wait long for something to write. */
const SHARE_OF_THE_FIRST = 1 / 8

export interface FileToRead<Row, Rows extends Gathering<Row>> {
  readonly path: string
  readonly heading: Heading
  readonly mixed: boolean
  readonly intake: ImportIntake<Row, Rows>
  readonly map: (fields: readonly string[]) => MappedRow
  readonly known: Known
  /** Rows that are written, whose room is used again. */
  readonly written: Rows[]
}

/**
 * The rows of a file in batches.
 * @param after so many rows were taken before
 */
export async function* readBatches<Row, Rows extends Gathering<Row>>(
  file: FileToRead<Row, Rows>,
  after: number,
): AsyncGenerator<Batch<Rows>> {
  const { rowsAtOnce } = file.intake
  let toSkip = after
  let size = Math.ceil(rowsAtOnce * SHARE_OF_THE_FIRST)
  let open = new OpenBatch(file, size)
  for await (const records of readRecords(file.path, file.heading, file.mixed)) {
    for (const record of records) {
      if (toSkip > 0) {
        toSkip -= 1
        continue
      }
      open.add(record)
      if (!open.isFull()) continue
      yield open.close()
      size = Math.min(size * 2, rowsAtOnce)
      open = new OpenBatch(file, size)
    }
  }
  if (open.records > 0) yield open.close()
}

class OpenBatch<Row, Rows extends Gathering<Row>> {
  records = 0
  private readonly rows: Rows
  private readonly keys: string[] = []
  private readonly lines: number[] = []
  private readonly rejected: RejectedRow[] = []
  private first: FileRecord | null = null
  private last: FileRecord | null = null

  constructor(
    private readonly file: FileToRead<Row, Rows>,
    private readonly size: number,
  ) {
    this.rows = file.intake.gather(file.written.pop())
  }

  add(record: FileRecord): void {
    this.first ??= record
    this.last = record
    this.records += 1
    const row = readRow(record, this.file)
    if (row.ok) {
      this.rows.push(row.value)
      this.keys.push(this.file.intake.keyOf(row.value))
      this.lines.push(record.line)
    } else this.rejected.push({ line: record.line, faults: row.rejections })
  }

  isFull(): boolean {
    if (this.records >= this.size) return true
    return (this.last?.bytesRead ?? 0) - (this.first?.bytesRead ?? 0) > BATCH_IN_BYTES
  }

  close(): Batch<Rows> {
    return {
      rows: this.rows,
      keys: this.keys,
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
export function readRow<Row, Rows extends Gathering<Row>>(
  { fields, fault }: FileRecord,
  { heading, intake, map, known }: Omit<FileToRead<Row, Rows>, 'path' | 'mixed' | 'written'>,
): Result<Row, RowFault | RecordFault> {
  if (fault !== null) return refused(fault)
  const expected = heading.columns.length
  // A spreadsheet may add empty columns at the end; a missing one can be any, so that row is not guessed at.
  const beyond = fields.length > expected && fields.slice(expected).some((field) => field.trim() !== '')
  if (fields.length < expected || beyond)
    return refused({ kind: 'wrong-number-of-columns', expected, found: fields.length })
  return intake.read(map(fields), known)
}

import { createReadStream } from 'node:fs'
import type { Heading } from '../file/read-heading.js'
import { asSingleBytes } from './as-utf8.js'
import { DELIMITERS } from './detect-delimiter.js'
import { type FileRecord, RecordReader } from './record-reader.js'

/** Read at once, some 200 rows: in between whoever waits for rows is sent more of them. */
const CHUNK_IN_BYTES = 65_536

/** The rows of a file after its heading, as many at a time as a piece of the file holds; blank lines are no rows. */
export async function* readRecords(
  path: string,
  { encoding, delimiter, recordsBefore }: Heading,
  mixed: boolean,
): AsyncGenerator<readonly FileRecord[]> {
  const reader = new RecordReader({
    delimiter: DELIMITERS[delimiter],
    encoding: encoding === 'WINDOWS_1252' ? 'WINDOWS_1252' : 'UTF_8',
    mixed,
  })
  let before = recordsBefore
  const rowsOf = (records: FileRecord[]): FileRecord[] => {
    const heading = Math.min(before, records.length)
    before -= heading
    return records.slice(heading).filter(isRow)
  }
  const bytes = createReadStream(path, { highWaterMark: CHUNK_IN_BYTES }) as AsyncIterable<Buffer>
  for await (const chunk of asSingleBytes(bytes, encoding)) yield rowsOf(reader.push(chunk))
  yield rowsOf(reader.end())
}

/** A spreadsheet often ends with rows of nothing but delimiters. */
const isRow = ({ fields, fault }: FileRecord): boolean =>
  fault !== null || fields.some((field) => field !== '' && field.trim() !== '')

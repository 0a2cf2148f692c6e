import { type FileHandle, open } from 'node:fs/promises'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import { asSingleBytes, withoutMark } from '../csv/as-utf8.js'
import { detectDelimiter, firstRecords, statedDelimiter } from '../csv/detect-delimiter.js'
import type { DelimiterName, EncodingName } from '../import.enums.js'
import type { FileRefusal } from './file-refusal.js'

/** How a file is to be read, and the names of its columns. */
export interface Heading {
  readonly encoding: EncodingName
  readonly delimiter: DelimiterName
  readonly columns: readonly string[]
  /** Records before the first row: the heading, and the line `sep=;` before it if there is one. */
  readonly recordsBefore: number
}

const SAMPLE_IN_BYTES = 262_144
const LONGEST_NAME = 300

/**
 * Looks at the beginning of a file.
 * @param encoding as a survey of the whole file found it; guessed from the beginning when absent
 */
export async function readHeading(
  path: string,
  encoding?: EncodingName,
): Promise<Result<Heading, FileRefusal>> {
  const sample = await readSample(path)
  if (!sample.ok) return sample
  const bytes = sample.value
  if (isWorkbook(bytes)) return refused({ kind: 'SPREADSHEET' })
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const written = encoding ?? (wide ? 'UTF_16' : guess(bytes))
  if (!wide && bytes.includes(0)) return refused({ kind: 'NOT_TEXT' })
  const text = wide ? await transcoded(bytes) : withoutMark(bytes)
  if (text.every((byte) => byte <= 0x20)) return refused({ kind: 'EMPTY' })
  return readColumns(text, written)
}

function readColumns(text: Buffer, encoding: EncodingName): Result<Heading, FileRefusal> {
  const single = encoding === 'WINDOWS_1252' ? 'WINDOWS_1252' : 'UTF_8'
  const delimiter = detectDelimiter(text, single)
  const stated = statedDelimiter(text) !== null
  const heading = firstRecords(text, delimiter, single)[stated ? 1 : 0]
  if (heading === undefined || heading.fault !== null) return refused({ kind: 'HEADING_TOO_LONG' })
  const columns = heading.fields.map((name) => name.trim().replace(/\s+/g, ' '))
  if (columns.some((name) => name.length > LONGEST_NAME)) return refused({ kind: 'HEADING_TOO_LONG' })
  if (columns.some((name) => /\p{Cc}/u.test(name))) return refused({ kind: 'NOT_TEXT' })
  const named = columns.filter((name) => name !== '')
  if (named.length < 2) return refused({ kind: 'NO_COLUMNS', found: named })
  const twice = named.find((name, place) => named.indexOf(name) !== place)
  if (twice !== undefined) return refused({ kind: 'COLUMN_TWICE', column: twice, found: named })
  return accepted({ encoding, delimiter, columns, recordsBefore: stated ? 2 : 1 })
}

async function readSample(path: string): Promise<Result<Buffer, FileRefusal>> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    if ((await file.stat()).isDirectory()) return refused({ kind: 'NOT_A_FILE' })
    const sample = Buffer.alloc(SAMPLE_IN_BYTES)
    const { bytesRead } = await file.read(sample, 0, SAMPLE_IN_BYTES, 0)
    return accepted(sample.subarray(0, bytesRead))
  } catch (fault) {
    const { code } = fault as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused({ kind: 'NO_FILE' })
    if (code === 'EISDIR') return refused({ kind: 'NOT_A_FILE' })
    if (code === 'EACCES' || code === 'EPERM') return refused({ kind: 'NOT_READABLE' })
    throw fault
  } finally {
    await file?.close()
  }
}

/** A zip (and so every .xlsx and .ods), or the container of older workbooks. */
const isWorkbook = (bytes: Buffer): boolean =>
  ['504b0304', '504b0506', 'd0cf11e0'].includes(bytes.toString('hex', 0, 4))

/** The end of a sample may cut a letter in two, which says nothing. */
function guess(bytes: Buffer): EncodingName {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, Math.max(0, bytes.length - 3)))
  return text.includes('\ufffd') ? 'WINDOWS_1252' : 'UTF_8'
}

async function transcoded(bytes: Buffer): Promise<Buffer> {
  const one = async function* () {
    yield bytes
  }
  const parts: Buffer[] = []
  for await (const part of asSingleBytes(one(), 'UTF_16')) parts.push(part)
  return Buffer.concat(parts)
}

import type { DelimiterName } from '../import.enums.js'
import { type FileRecord, RecordReader, type RecordRules } from './record-reader.js'

export const DELIMITERS: Readonly<Record<DelimiterName, string>> = {
  COMMA: ',',
  SEMICOLON: ';',
  TAB: '\t',
  PIPE: '|',
}

const ROWS_TO_JUDGE_BY = 20

/**
 * What stands between the columns: whichever gives the first rows the most columns, and the same number each.
 * @param sample the beginning of a file, in single bytes
 */
export function detectDelimiter(sample: Buffer, encoding: RecordRules['encoding']): DelimiterName {
  const stated = statedDelimiter(sample)
  if (stated !== null) return stated
  const names = Object.keys(DELIMITERS) as DelimiterName[]
  const scored = names.map((name) => ({ name, score: scoreOf(firstRecords(sample, name, encoding)) }))
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).name
}

/** A first line `sep=;`, by which a spreadsheet is told. */
export function statedDelimiter(sample: Buffer): DelimiterName | null {
  const [, sign] = /^"?sep=(.)"?\r?\n/i.exec(sample.toString('latin1', 0, 12)) ?? []
  const names = Object.keys(DELIMITERS) as DelimiterName[]
  return names.find((name) => DELIMITERS[name] === sign) ?? null
}

/** The first rows of a sample; the last one only when it is known to be whole. */
export function firstRecords(
  sample: Buffer,
  name: DelimiterName,
  encoding: RecordRules['encoding'],
): FileRecord[] {
  const reader = new RecordReader({ delimiter: DELIMITERS[name], encoding, mixed: false })
  const found = reader.push(sample)
  return (found.length === 0 ? reader.end() : found).slice(0, ROWS_TO_JUDGE_BY)
}

function scoreOf(records: readonly FileRecord[]): number {
  const columns = records[0]?.fields.length ?? 0
  const alike = records.filter(({ fields }) => fields.length === columns).length
  return records.length === 0 ? 0 : (columns - 1) * (alike / records.length)
}

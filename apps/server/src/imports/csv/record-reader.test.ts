import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileRecord, MAXIMUM_RECORD_IN_BYTES, RecordReader, type RecordRules } from './record-reader.js'

const rules = (change: Partial<RecordRules> = {}): RecordRules => ({
  delimiter: ';',
  encoding: 'UTF_8',
  mixed: false,
  ...change,
})

/** The records of some bytes that come in pieces of this size. */
function read(content: string | Buffer, size = 1_000_000, change: Partial<RecordRules> = {}) {
  const reader = new RecordReader(rules(change))
  const bytes = Buffer.from(content)
  const found: FileRecord[][] = []
  for (let start = 0; start < bytes.length; start += size)
    found.push(reader.push(bytes.subarray(start, start + size)))
  return [...found, reader.end()].flat()
}

const brief = (records: ReturnType<typeof read>) =>
  records.map(({ line, fields, fault }) => [line, fault === null ? fields : fault.kind])

// biome-ignore format: a table is read across
const files: [what: string, content: string, records: unknown[]][] = [
  ['plain rows', 'a;b\nc;d\n', [[1, ['a', 'b']], [2, ['c', 'd']]]],
  ['a last line that does not end', 'a;b\nc;d', [[1, ['a', 'b']], [2, ['c', 'd']]]],
  ['line breaks of Windows', 'a;b\r\nc;d\r\n', [[1, ['a', 'b']], [2, ['c', 'd']]]],
  ['line breaks of an old Macintosh', 'a;b\rc;d\r', [[1, ['a', 'b']], [2, ['c', 'd']]]],
  ['empty fields', ';;\n;x;', [[1, ['', '', '']], [2, ['', 'x', '']]]],
  ['blank lines', 'a;b\n\n\r\nc;d', [[1, ['a', 'b']], [4, ['c', 'd']]]],
  ['quotes', '"a;b";"c ""d"""\n"";x', [[1, ['a;b', 'c "d"']], [2, ['', 'x']]]],
  ['line breaks in quotes', '"a\nb\r\nc";d\ne;f', [[1, ['a\nb\r\nc', 'd']], [4, ['e', 'f']]]],
  ['a quote inside a field', '5" scherm;b', [[1, ['5" scherm', 'b']]]],
  ['a quote that is closed too early', 'a;"b"c;d\ne;f', [[1, 'text-beside-quotes'], [2, ['e', 'f']]]],
  ['a quote that is closed too early on a later line', '"a\nb"c\nd;e', [[1, 'text-beside-quotes'], [2, ['b"c']], [3, ['d', 'e']]]],
  ['a quote that is never closed', 'a;"b\nc;d\ne;f', [[1, 'quote-not-closed'], [2, ['c', 'd']], [3, ['e', 'f']]]],
  ['a last quote that is never closed', 'a;b\nc;"d', [[1, ['a', 'b']], [2, 'quote-not-closed']]],
]

describe('records are read', () => {
  it.each(files)('with %s, in pieces of any size', (_, content, records) => {
    for (const size of [1, 2, 3, 5, 1_000]) expect(brief(read(content, size))).toEqual(records)
  })

  it('as they were written, whatever stands in their fields', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', '"', ';', '\n', '\r', 'é', '😀', ' '),
      maxLength: 8,
    })
    const row = fc.array(field, { minLength: 2, maxLength: 4 })
    const property = fc.property(
      fc.array(row, { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (rows, size) => {
        const content = rows
          .map((fields) => `${fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')}\n`)
          .join('')
        expect(read(content, size).map(({ fields }) => fields)).toEqual(rows)
      },
    )
    fc.assert(property)
  })

  it('from any bytes, in pieces of any size alike, and every byte is counted', () => {
    const bytes = fc.array(fc.constantFrom(...Buffer.from('a";\n\r')), { maxLength: 40 })
    const property = fc.property(bytes, fc.integer({ min: 1, max: 9 }), (content, size) => {
      const whole = read(Buffer.from(content))
      expect(read(Buffer.from(content), size)).toEqual(whole)
      expect(whole.at(-1)?.bytesRead ?? 0).toBeLessThanOrEqual(content.length + 1)
    })
    fc.assert(property)
  })

  it('past a line of ten megabytes, of which no more than one is kept', () => {
    const content = `a;b\n${'x'.repeat(10_000_000)}\nc;d\n`
    expect(brief(read(content, 65_536))).toEqual([
      [1, ['a', 'b']],
      [2, 'record-too-long'],
      [3, ['c', 'd']],
    ])
  })

  it('past a quote that stays open longer than a record can be', () => {
    const content = `a;"b\n${'x;y\n'.repeat(MAXIMUM_RECORD_IN_BYTES / 4)}`
    const records = read(content, 65_536)
    expect(records[0]).toMatchObject({ line: 1, fault: { kind: 'quote-not-closed' } })
    expect(records.length).toBe(1 + MAXIMUM_RECORD_IN_BYTES / 4)
    expect(records.at(-1)).toMatchObject({ fields: ['x', 'y'], line: 1 + MAXIMUM_RECORD_IN_BYTES / 4 })
  })

  it('in Windows-1252, and a line of the other encoding is told', () => {
    const older = Buffer.from([0x80, 0x3b, 0xe9, 0x0a])
    expect(brief(read(older, 1, { encoding: 'WINDOWS_1252' }))).toEqual([[1, ['€', 'é']]])
    const mixed = Buffer.concat([Buffer.from('é;b\na;b\n'), older])
    expect(brief(read(mixed, 3, { mixed: true }))).toEqual([
      [1, ['é', 'b']],
      [2, ['a', 'b']],
      [3, 'other-encoding'],
    ])
    expect(brief(read(mixed, 3, { mixed: true, encoding: 'WINDOWS_1252' }))).toEqual([
      [1, 'other-encoding'],
      [2, ['a', 'b']],
      [3, ['€', 'é']],
    ])
  })
})

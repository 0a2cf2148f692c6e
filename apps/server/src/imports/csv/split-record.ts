/**
 * The fields of one record that has quotes in it. The record is whole: `RecordReader` has followed the same quotes.
 * @param delimiter one character
 */
export function splitQuoted(record: string, delimiter: string): string[] {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (record.charCodeAt(at) === 0x22) {
      const [field, next] = quotedField(record, at)
      fields.push(field)
      if (next >= record.length) return fields
      at = next + 1
      continue
    }
    const end = record.indexOf(delimiter, at)
    if (end < 0) {
      fields.push(record.slice(at))
      return fields
    }
    fields.push(record.slice(at, end))
    at = end + 1
  }
}

/** What stands between the quotes from `start`, and where the delimiter after them is. */
function quotedField(record: string, start: number): readonly [field: string, next: number] {
  let from = start + 1
  let field = ''
  for (;;) {
    const quote = record.indexOf('"', from)
    if (quote < 0) return [field + record.slice(from), record.length]
    field += record.slice(from, quote)
    if (record.charCodeAt(quote + 1) !== 0x22) return [field, quote + 1]
    field += '"'
    from = quote + 2
  }
}

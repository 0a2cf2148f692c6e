const FIRST_ROOM_IN_BYTES = 1 << 20

/** Rows as COPY reads them. They are written out at once: thousands of small texts that wait would be moved about. */
export class CopyText {
  readonly format = 'text'
  private bytes = Buffer.allocUnsafe(FIRST_ROOM_IN_BYTES)
  private length = 0

  /** A row, its values in the order of the columns. */
  row(values: readonly (string | number | null)[]): void {
    let line = ''
    for (let place = 0; place < values.length; place += 1)
      line += place === 0 ? cellOf(values[place] ?? null) : `\t${cellOf(values[place] ?? null)}`
    this.write(`${line}\n`)
  }

  /** What was written. */
  read(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  private write(text: string): void {
    this.room(text.length * 3)
    this.length += this.bytes.write(text, this.length)
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

const SPECIAL = /[\\\t\n\r]/
const SPECIALS = /[\\\t\n\r]/g
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function cellOf(value: string | number | null): string {
  if (value === null) return '\\N'
  if (typeof value === 'number' || !SPECIAL.test(value)) return String(value)
  return value.replace(SPECIALS, (sign) => WRITTEN[sign] ?? sign)
}

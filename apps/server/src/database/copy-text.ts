const FIRST_ROOM_IN_BYTES = 1 << 20

const [ZERO, COMMA] = [0x30, 0x2c]
const MOST_DIGITS = 16

/** Rows as COPY reads them. They are written out at once: thousands of small texts that wait would be moved about. */
export class CopyText {
  private bytes = Buffer.allocUnsafe(FIRST_ROOM_IN_BYTES)
  private length = 0

  /** A row, its values in the order of the columns. */
  row(values: readonly (string | number | null)[]): void {
    let line = ''
    for (let place = 0; place < values.length; place += 1)
      line += place === 0 ? cellOf(values[place] ?? null) : `\t${cellOf(values[place] ?? null)}`
    this.write(`${line}\n`)
  }

  /**
   * A row of a text and an array of whole numbers from 0.
   * @param text without signs that COPY reads otherwise
   */
  rowOfNumbers(text: string, numbers: Iterable<number>): void {
    this.write(`${text}\t{`)
    let isFirst = true
    for (const number of numbers) {
      this.room(MOST_DIGITS + 1)
      if (!isFirst) this.bytes[this.length++] = COMMA
      isFirst = false
      this.digits(number)
    }
    this.write('}\n')
  }

  /** What was written. */
  read(): Buffer {
    return this.bytes.subarray(0, this.length)
  }

  private write(text: string): void {
    this.room(text.length * 3)
    this.length += this.bytes.write(text, this.length)
  }

  private digits(number: number): void {
    let above = 1
    while (above * 10 <= number) above *= 10
    for (let rest = number; above >= 1; above = Math.floor(above / 10)) {
      const digit = Math.floor(rest / above)
      this.bytes[this.length++] = ZERO + digit
      rest -= digit * above
    }
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

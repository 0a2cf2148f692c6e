import { WholeNumbers } from './whole-numbers.js'

const FIRST_ROOM_IN_BYTES = 1 << 16
/** To ask for a short text to be written takes longer than to write it. */
const SHORT = 24
const LAST_OF_ASCII = 0x7f

const NOTHING = -1
const [LENGTH_OF_WHOLE, LENGTH_OF_LONG, LENGTH_OF_ID] = [4, 8, 16]
const [DIMENSIONS, NO_NULLS, WHOLE, FIRST_INDEX] = [1, 0, 23, 1]
const HEAD_OF_ARRAY = 20

/** PostgreSQL counts from 2000. */
const [FIRST_DAY, FIRST_MOMENT_IN_MS] = [10_957, 946_684_800_000]
const SPAN_OF_HALF = 2 ** 32

/**
 * Values as COPY reads them in its binary format. They are written out at once: thousands of small values that wait
 * would be moved about.
 */
export class BinaryFields {
  bytes: Buffer
  length = 0
  /** Where in `bytes` the text begins that was written last; it ends at `length`. */
  lastText = 0
  protected view: DataView
  private readonly ends = new WholeNumbers()

  constructor(roomInBytes = FIRST_ROOM_IN_BYTES) {
    this.bytes = Buffer.allocUnsafe(roomInBytes)
    this.view = viewOf(this.bytes)
  }

  text(value: string | null): void {
    if (value === null) {
      this.nothing()
      return
    }
    this.room(4 + value.length * 3)
    const start = this.length + 4
    const end = (value.length <= SHORT ? this.writeShort(value, start) : null) ?? this.writeAny(value, start)
    this.view.setInt32(this.length, end - start)
    this.lastText = start
    this.length = end
  }

  nothing(): void {
    this.room(4)
    this.view.setInt32(this.length, NOTHING)
    this.length += 4
  }

  /** @param value a whole one of 32 bits */
  whole(value: number): void {
    this.room(8)
    this.view.setInt32(this.length, LENGTH_OF_WHOLE)
    this.view.setInt32(this.length + 4, value)
    this.length += 8
  }

  /** @param value a whole one that a number holds exactly */
  long(value: number): void {
    this.room(12)
    const high = Math.floor(value / SPAN_OF_HALF)
    this.view.setInt32(this.length, LENGTH_OF_LONG)
    this.view.setInt32(this.length + 4, high)
    this.view.setUint32(this.length + 8, value - high * SPAN_OF_HALF)
    this.length += 12
  }

  /** @param days since 1 January 1970 */
  day(days: number): void {
    this.whole(days - FIRST_DAY)
  }

  moment(epochMilliseconds: number): void {
    this.long((epochMilliseconds - FIRST_MOMENT_IN_MS) * 1000)
  }

  id(value: string | null): void {
    if (value === null) this.nothing()
    else this.idIn(bytesOfId(value), 0)
  }

  /** The id that stands at this place among ids of 16 bytes each. */
  idIn(ids: Buffer, place: number): void {
    this.room(4 + LENGTH_OF_ID)
    this.view.setInt32(this.length, LENGTH_OF_ID)
    const [from, to] = [place * LENGTH_OF_ID, this.length + 4]
    for (let at = 0; at < LENGTH_OF_ID; at += 1) this.bytes[to + at] = ids[from + at] ?? 0
    this.length = to + LENGTH_OF_ID
  }

  /**
   * An array of whole numbers.
   * @param places of the numbers in `numbers`, in the order in which they are written; one at least
   */
  wholes(places: Int32Array, numbers: Int32Array): void {
    const length = HEAD_OF_ARRAY + places.length * (4 + LENGTH_OF_WHOLE)
    this.room(4 + length)
    const { view } = this
    let at = this.length
    for (const part of [length, DIMENSIONS, NO_NULLS, WHOLE, places.length, FIRST_INDEX]) {
      view.setInt32(at, part)
      at += 4
    }
    for (let turn = 0; turn < places.length; turn += 1) {
      view.setInt32(at, LENGTH_OF_WHOLE)
      view.setInt32(at + 4, numbers[places[turn] ?? 0] ?? 0)
      at += 8
    }
    this.length = at
  }

  /** Keeps the room for other rows. */
  clear(): void {
    this.length = 0
    this.ends.clear()
  }

  /** What was written since the last end are the values of one row. */
  endRow(): void {
    this.ends.push(this.length)
  }

  hasRow(place: number): boolean {
    return this.endOf(place) > this.endOf(place - 1)
  }

  /** The values of a row that was written elsewhere. */
  valuesOf(other: BinaryFields, place: number): void {
    const [from, end] = [other.endOf(place - 1), other.endOf(place)]
    this.room(end - from)
    this.length += other.bytes.copy(this.bytes, this.length, from, end)
  }

  /** Where the text ends; null when it has other letters than those of ASCII. */
  private writeShort(text: string, start: number): number | null {
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place)
      if (code > LAST_OF_ASCII) return null
      this.bytes[start + place] = code
    }
    return start + text.length
  }

  private writeAny(text: string, start: number): number {
    return start + this.bytes.write(text, start)
  }

  protected room(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
    this.view = viewOf(larger)
  }

  private endOf(place: number): number {
    return place < this.ends.length ? this.ends.at(place) : this.length
  }
}

export const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

const viewOf = ({ buffer, byteOffset, length }: Buffer) => new DataView(buffer, byteOffset, length)

import { BinaryFields } from './binary-fields.js'

/** What COPY wants to see first, with no flags and nothing added. */
const BEGINNING = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const NO_MORE = -1

/** Rows for COPY in its binary format: no digits or signs to write out, and none to read for PostgreSQL. */
export class CopyBinary extends BinaryFields {
  constructor(roomInBytes?: number) {
    super(roomInBytes)
    this.length = BEGINNING.copy(this.bytes)
  }

  /** Begins a row; its values follow, in the order of the columns. */
  row(columns: number): void {
    this.room(2)
    this.view.setInt16(this.length, columns)
    this.length += 2
  }

  /** After the last row. */
  end(): void {
    this.row(NO_MORE)
  }

  /** What was written since `clear`. */
  read(): Buffer {
    return this.bytes.subarray(0, this.length)
  }
}

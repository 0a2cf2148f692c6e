import { isUtf8 } from 'node:buffer'
import type { RecordFault } from '@waarborg/domain/imports'
import { splitQuoted } from './split-record.js'
import { decodeWindows1252 } from './windows-1252.js'

/** A row of a file as it stands there, or why it cannot be read as one. */
export interface FileRecord {
  /** The line on which it begins; the first of the file is 1. */
  readonly line: number
  /** So many lines of the file are read when it is. */
  readonly linesRead: number
  /** So many bytes of the text are read when it is. */
  readonly bytesRead: number
  readonly fields: readonly string[]
  readonly fault: RecordFault | null
}

export interface RecordRules {
  readonly delimiter: string
  /** UTF-16 has been written as UTF-8 before it comes here. */
  readonly encoding: 'UTF_8' | 'WINDOWS_1252'
  /** Whether some lines are written in the other encoding, so that each has to be looked at. */
  readonly mixed: boolean
}

/** The longest row that is read: every text at its longest fits several times. */
export const MAXIMUM_RECORD_IN_BYTES = 1_000_000

const TOO_LONG: RecordFault = { kind: 'record-too-long', maximumInBytes: MAXIMUM_RECORD_IN_BYTES }

const LF = 0x0a
const CR = 0x0d
const QUOTE = 0x22

const FIELD_START = 0
const PLAIN = 1
const QUOTED = 2
const AFTER_QUOTE = 3
const SKIPPING = 4

/**
 * Splits a file into records as its bytes come in, in memory of one record at most. Quotes and line breaks are the
 * same bytes in both encodings, so that only whole records are decoded. After a record that cannot be read it goes
 * on at the next line.
 */
export class RecordReader {
  private rest: Buffer = Buffer.alloc(0)
  /** Where in `rest` the next byte to look at stands; the record begins at 0. */
  private at = 0
  private state = FIELD_START
  private line = 1
  private breaks = 0
  private firstBreak = -1
  private afterCr = false
  private hasQuotes = false
  private bytes = 0
  private skipped: RecordFault | null = null
  private readonly delimiterByte: number
  /** By byte: 1 when a field goes on with it. */
  private readonly ordinary = new Uint8Array(256).fill(1)

  constructor(private readonly rules: RecordRules) {
    this.delimiterByte = rules.delimiter.charCodeAt(0)
    for (const byte of [LF, CR, QUOTE, this.delimiterByte]) this.ordinary[byte] = 0
  }

  /** The records that end in these bytes. */
  push(chunk: Buffer): FileRecord[] {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    return this.read(false)
  }

  /** The last record, when the file does not end with a line break. */
  end(): FileRecord[] {
    return this.read(true)
  }

  private read(ended: boolean): FileRecord[] {
    const found: FileRecord[] = []
    let start = 0
    const { delimiterByte, ordinary } = this
    let { rest, at } = this
    for (;;) {
      if (this.state === PLAIN || this.state === QUOTED) {
        const from = at
        while (ordinary[rest[at] ?? LF] === 1) at += 1
        if (at > from) this.afterCr = false
      }
      if (at >= rest.length) {
        const length = rest.length - start
        if (this.state === SKIPPING) {
          this.bytes += length
          start = at
        } else if (length > MAXIMUM_RECORD_IN_BYTES || (ended && this.state === QUOTED)) {
          const tooLong = length > MAXIMUM_RECORD_IN_BYTES && this.firstBreak < 0
          at = this.giveUp(found, start, at, tooLong ? TOO_LONG : { kind: 'quote-not-closed' })
          start = at
          if (at < rest.length) continue
        }
        break
      }
      const byte = rest[at] as number
      if (byte === LF && this.afterCr) {
        // The second half of a line break that was counted at its first.
        this.afterCr = false
        at += 1
        if (this.state !== QUOTED && at - 1 === start) {
          this.bytes += 1
          start = at
        }
        continue
      }
      this.afterCr = byte === CR
      if (byte === LF || byte === CR) {
        if (this.state === QUOTED) {
          this.breaks += 1
          at += 1
          if (this.firstBreak < 0) this.firstBreak = at - start
          continue
        }
        this.finish(found, rest, start, at)
        at += 1
        start = at
        continue
      }
      switch (this.state) {
        case FIELD_START:
          if (byte === QUOTE) {
            this.state = QUOTED
            this.hasQuotes = true
          } else if (byte !== delimiterByte) this.state = PLAIN
          break
        case PLAIN:
          if (byte === delimiterByte) this.state = FIELD_START
          break
        case QUOTED:
          if (byte === QUOTE) this.state = AFTER_QUOTE
          break
        case AFTER_QUOTE:
          if (byte === QUOTE) this.state = QUOTED
          else if (byte === delimiterByte) this.state = FIELD_START
          else {
            at = this.giveUp(found, start, at, { kind: 'text-beside-quotes' })
            start = at
            continue
          }
          break
      }
      at += 1
    }
    if (ended && (at > start || this.state !== FIELD_START)) {
      this.finish(found, rest, start, at)
      start = at
    }
    rest = rest.subarray(start)
    this.rest = rest
    this.at = at - start
    return found
  }

  /** The record ends at `end`, where its line break or the end of the file is. */
  private finish(found: FileRecord[], rest: Buffer, start: number, end: number): void {
    const { line } = this
    this.line += this.breaks + 1
    this.bytes += end - start + 1
    const length = end - start
    const fault: RecordFault | null = this.skipped ?? (length > MAXIMUM_RECORD_IN_BYTES ? TOO_LONG : null)
    const linesRead = this.line - 1
    const bytesRead = this.bytes
    if (fault !== null) found.push({ line, linesRead, bytesRead, fields: [], fault })
    else if (length > 0) {
      const decoded = this.decode(rest.subarray(start, end))
      found.push({ line, linesRead, bytesRead, fields: decoded.fields, fault: decoded.fault })
    }
    this.begin()
  }

  /** The record cannot be read: on at its second line, or past the end of its only one. */
  private giveUp(found: FileRecord[], start: number, at: number, fault: RecordFault): number {
    if (this.firstBreak >= 0) {
      const next = start + this.firstBreak
      this.bytes += this.firstBreak
      const place = { line: this.line, linesRead: this.line, bytesRead: this.bytes }
      found.push({ ...place, fields: [], fault })
      this.line += 1
      this.begin()
      return next
    }
    this.skipped = fault
    this.bytes += at - start
    this.state = SKIPPING
    return at
  }

  private begin(): void {
    this.state = FIELD_START
    this.breaks = 0
    this.firstBreak = -1
    this.hasQuotes = false
    this.skipped = null
  }

  private decode(bytes: Buffer): Pick<FileRecord, 'fields' | 'fault'> {
    const { encoding, mixed, delimiter } = this.rules
    if (mixed && this.isOfOther(bytes))
      return { fields: [], fault: { kind: 'other-encoding', expected: encoding } }
    const text = encoding === 'UTF_8' ? bytes.toString('utf8') : decodeWindows1252(bytes)
    return { fields: this.hasQuotes ? splitQuoted(text, delimiter) : text.split(delimiter), fault: null }
  }

  /** Whether its letters are those of the encoding that the rest of the file does not have. */
  private isOfOther(bytes: Buffer): boolean {
    const unicode = isUtf8(bytes)
    if (this.rules.encoding === 'UTF_8') return !unicode
    return unicode && bytes.some((byte) => byte > 0x7f)
  }
}

import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { EncodingName } from '../import.enums.js'

/** What a whole file turns out to be. */
export interface FileSurvey {
  readonly size: number
  readonly sha256: Buffer
  readonly encoding: EncodingName
  /** Whether some lines are written in another encoding than most. */
  readonly mixed: boolean
}

/** A file may begin with a mark of so many bytes. */
const MARK = 3

/** Looks at every byte of a file once, as they come: its digest, and how its letters are written. */
export class Survey {
  private readonly digest = createHash('sha256')
  private size = 0
  private first: Buffer = Buffer.alloc(0)
  private rest: Buffer = Buffer.alloc(0)
  private unicodeLines = 0
  private otherLines = 0

  push(chunk: Buffer): void {
    this.digest.update(chunk)
    this.size += chunk.length
    if (this.first.length < MARK) this.first = Buffer.concat([this.first, chunk.subarray(0, MARK)])
    if (this.rest.length === 0 && isAscii(chunk)) return
    const last = chunk.lastIndexOf(0x0a)
    const whole = Buffer.concat([this.rest, chunk.subarray(0, last + 1)])
    // A line of many megabytes is judged in pieces; it is rejected for its length anyway.
    this.rest =
      this.rest.length > 4_000_000
        ? Buffer.alloc(0)
        : Buffer.concat([last < 0 ? this.rest : Buffer.alloc(0), chunk.subarray(last + 1)])
    if (last >= 0) this.judge(whole)
  }

  end(): FileSurvey {
    this.judge(this.rest)
    const { first } = this
    const wide = (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff)
    const marked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf
    const encoding = wide
      ? 'UTF_16'
      : marked || this.unicodeLines >= this.otherLines
        ? 'UTF_8'
        : 'WINDOWS_1252'
    return {
      size: this.size,
      sha256: this.digest.digest(),
      encoding,
      mixed: !wide && this.otherLines > 0 && this.unicodeLines > 0,
    }
  }

  /** Counts the lines with letters beyond ASCII by how those are written. */
  private judge(lines: Buffer): void {
    if (isAscii(lines)) return
    if (isUtf8(lines)) {
      this.unicodeLines += 1
      return
    }
    let start = 0
    while (start < lines.length) {
      const found = lines.indexOf(0x0a, start)
      const end = found < 0 ? lines.length : found
      const line = lines.subarray(start, end)
      if (!isAscii(line)) {
        if (isUtf8(line)) this.unicodeLines += 1
        else this.otherLines += 1
      }
      start = end + 1
    }
  }
}

import { searchableWords } from '../../graph/search-words.js'
import type { HistoryToImport } from './history-rows.js'
import { HASH_OF_NOTHING, hashWith, WordNumbers } from './word-numbers.js'

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

const FIRST_ROOM = 1 << 16

const LAST_OF_ASCII = 0x7f
/** By sign of ASCII: the digit or small letter as which it is read; 0 when it is neither. */
const LETTERS = Uint8Array.from({ length: LAST_OF_ASCII + 1 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0
})

/** Which words stand in which of many complaints; their places count from 0 in the order in which they are added. */
export class WordsOfHistory {
  /** How many different words each complaint has. */
  private readonly counts: number[] = []
  private readonly known = new WordNumbers()
  /** By word: in how many complaints it stands, and the last of them. */
  private readonly totals: number[] = []
  private readonly lasts: number[] = []
  /** The numbers of the words of each complaint, one complaint after another. */
  private met = new Int32Array(FIRST_ROOM)
  private length = 0
  /** The text that is being read, in UTF-8. */
  private read = Buffer.allocUnsafe(FIRST_ROOM)

  /** The words of the next complaint; gives how many different ones it has. */
  add(complaint: HistoryToImport): number {
    const before = this.length
    this.meetAll(textOf(complaint))
    const count = this.length - before
    this.counts.push(count)
    return count
  }

  /** Each word, in UTF-8, with the places of the complaints in which it stands, rising. */
  *entries(): Generator<readonly [word: Buffer, places: Int32Array]> {
    const ends = new Int32Array(this.totals.length + 1)
    for (const [word, total] of this.totals.entries()) ends[word + 1] = (ends[word] ?? 0) + total
    const next = ends.slice()
    const places = new Int32Array(this.length)
    let at = 0
    for (const [place, count] of this.counts.entries())
      for (const end = at + count; at < end; at += 1) {
        const word = this.met[at] ?? 0
        places[next[word] ?? 0] = place
        next[word] = (next[word] ?? 0) + 1
      }
    for (let word = 0; word < this.known.count; word += 1)
      yield [this.known.wordOf(word), places.subarray(ends[word], ends[word + 1])]
  }

  /** Most texts have no letters but those of ASCII, and are read where they stand; any other is read as a search is. */
  private meetAll(text: string): void {
    const length = this.write(text)
    const { read } = this
    let start = -1
    let hash = HASH_OF_NOTHING
    for (let at = 0; at < length; at += 1) {
      const sign = read[at] ?? 0
      if (sign > LAST_OF_ASCII) {
        this.meetOthers(text)
        return
      }
      const letter = LETTERS[sign] ?? 0
      if (letter !== 0) {
        read[at] = letter
        if (start < 0) start = at
        if (at - start < LONGEST_WORD) hash = hashWith(hash, letter)
      } else if (start >= 0) {
        this.meet(start, Math.min(at, start + LONGEST_WORD), hash)
        start = -1
        hash = HASH_OF_NOTHING
      }
    }
    if (start >= 0) this.meet(start, Math.min(length, start + LONGEST_WORD), hash)
  }

  private meetOthers(text: string): void {
    for (const word of searchableWords(text)) {
      const length = this.write(word.slice(0, LONGEST_WORD))
      let hash = HASH_OF_NOTHING
      for (let at = 0; at < length; at += 1) hash = hashWith(hash, this.read[at] ?? 0)
      this.meet(0, length, hash)
    }
  }

  private write(text: string): number {
    if (text.length * 3 > this.read.length) this.read = Buffer.allocUnsafe(text.length * 3)
    return this.read.write(text)
  }

  private meet(start: number, end: number, hash: number): void {
    const number = this.known.numberOf(this.read, start, end, hash)
    const place = this.counts.length
    if (this.lasts[number] === place) return
    this.lasts[number] = place
    this.totals[number] = (this.totals[number] ?? 0) + 1
    if (this.length === this.met.length) {
      const larger = new Int32Array(this.met.length * 2)
      larger.set(this.met)
      this.met = larger
    }
    this.met[this.length] = number
    this.length += 1
  }
}

function textOf({ matter, complainant, outcome }: HistoryToImport): string {
  const address = complainant?.address
  // biome-ignore format: a table is read across
  const texts = [
    complainant?.name, complainant?.email, complainant?.telephone, address?.postcode, address?.town,
    matter.subject, matter.orderNumber, matter.sellerName, matter.wish, matter.description, outcome,
  ]
  let text = ''
  for (const part of texts) if (part != null) text += ` ${part}`
  return text
}

import { searchableWords } from '../../graph/search-words.js'
import type { HistoryToImport } from './history-rows.js'
import { HASH_OF_NOTHING, hashWith, LAST_OF_ASCII, letterOf, WordNumbers } from './word-numbers.js'

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

const FIRST_ROOM = 1 << 16

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

  /** The words of the next complaint; gives how many different ones it has. */
  add(complaint: HistoryToImport): number {
    const before = this.length
    for (const text of textsOf(complaint)) if (text != null) this.meetAll(text)
    const count = this.length - before
    this.counts.push(count)
    return count
  }

  /** Each word with the places of the complaints in which it stands, rising. */
  *entries(): Generator<readonly [word: string, places: Int32Array]> {
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
    for (const [number, word] of this.known.words.entries())
      yield [word, places.subarray(ends[number], ends[number + 1])]
  }

  /** Most texts have no letters but those of ASCII, and are read where they stand; all of any other is read again. */
  private meetAll(text: string): void {
    let start = -1
    let hash = HASH_OF_NOTHING
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code > LAST_OF_ASCII) {
        this.meetOthers(text)
        return
      }
      const letter = letterOf(code)
      if (letter !== 0) {
        if (start < 0) start = at
        if (at - start < LONGEST_WORD) hash = hashWith(hash, letter)
      } else if (start >= 0) {
        this.meet(text, start, at, hash)
        start = -1
        hash = HASH_OF_NOTHING
      }
    }
    if (start >= 0) this.meet(text, start, text.length, hash)
  }

  private meetOthers(text: string): void {
    for (const word of searchableWords(text)) {
      let hash = HASH_OF_NOTHING
      const end = Math.min(word.length, LONGEST_WORD)
      for (let at = 0; at < end; at += 1) hash = hashWith(hash, word.charCodeAt(at))
      this.meet(word, 0, end, hash)
    }
  }

  private meet(text: string, start: number, end: number, hash: number): void {
    const number = this.known.numberOf(text, start, Math.min(end, start + LONGEST_WORD), hash)
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

function textsOf({ matter, complainant, outcome }: HistoryToImport): readonly (string | null | undefined)[] {
  const address = complainant?.address
  // biome-ignore format: a table is read across
  return [
    complainant?.name, complainant?.email, complainant?.telephone, address?.postcode, address?.town,
    matter.subject, matter.orderNumber, matter.sellerName, matter.wish, matter.description, outcome,
  ]
}

import { searchableWords } from '../../graph/search-words.js'
import type { HistoryToImport } from './insert-imported.js'

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

const FIRST_ROOM = 1 << 16

/** Which words stand in which of many complaints. */
export class WordsOfHistory {
  /** How many different words each complaint has. */
  readonly counts: number[] = []
  private readonly wordNumbers = new Map<string, number>()
  /** By word: in how many complaints it stands, and the last of them. */
  private readonly totals: number[] = []
  private readonly lasts: number[] = []
  /** The numbers of the words of each complaint, one complaint after another. */
  private met = new Int32Array(FIRST_ROOM)
  private length = 0

  /** @param complaints in the order of their places, which count from 0 */
  constructor(complaints: readonly HistoryToImport[]) {
    for (const [place, complaint] of complaints.entries()) {
      const before = this.length
      for (const word of wordsOf(complaint)) this.meet(word, place)
      this.counts.push(this.length - before)
    }
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
    for (const [word, number] of this.wordNumbers)
      yield [word, places.subarray(ends[number], ends[number + 1])]
  }

  private meet(word: string, place: number): void {
    let number = this.wordNumbers.get(word)
    if (number === undefined) {
      number = this.totals.length
      this.wordNumbers.set(word, number)
      this.totals.push(0)
      this.lasts.push(-1)
    }
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

function wordsOf({ matter, complainant, outcome }: HistoryToImport): readonly string[] {
  const address = complainant?.address
  // biome-ignore format: a table is read across
  const texts = [
    complainant?.name, complainant?.email, complainant?.telephone, address?.postcode, address?.town,
    matter.subject, matter.orderNumber, matter.sellerName, matter.wish, matter.description, outcome,
  ]
  let text = ''
  for (const part of texts) if (part != null) text += ` ${part}`
  const words = searchableWords(text)
  return words.some(({ length }) => length > LONGEST_WORD)
    ? words.map((word) => word.slice(0, LONGEST_WORD))
    : words
}

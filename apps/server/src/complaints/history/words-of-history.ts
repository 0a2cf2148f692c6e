import { isPlain, searchableWords } from '../../graph/search-words.js'
import type { HistoryToImport } from './insert-imported.js'
import { WordNumbers } from './word-numbers.js'

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

const FIRST_ROOM = 1 << 16

/** Which words stand in which of many complaints. */
export class WordsOfHistory {
  /** How many different words each complaint has. */
  readonly counts: number[] = []
  private readonly known = new WordNumbers()
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
      const text = textOf(complaint)
      if (isPlain(text)) this.meetPlain(text.toLowerCase(), place)
      else for (const word of searchableWords(text)) this.meet(word, 0, word.length, place)
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
    for (const [number, word] of this.known.words.entries())
      yield [word, places.subarray(ends[number], ends[number + 1])]
  }

  /** Most texts have no other letters, and are read where they stand. */
  private meetPlain(text: string, place: number): void {
    let start = -1
    for (let at = 0; at < text.length; at += 1) {
      if (isLetterOrDigit(text.charCodeAt(at))) {
        if (start < 0) start = at
      } else if (start >= 0) {
        this.meet(text, start, at, place)
        start = -1
      }
    }
    if (start >= 0) this.meet(text, start, text.length, place)
  }

  private meet(text: string, start: number, end: number, place: number): void {
    const number = this.known.numberOf(text, start, Math.min(end, start + LONGEST_WORD))
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

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

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

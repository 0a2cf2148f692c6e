import type { BinaryFields } from '../../database/binary-fields.js'
import { WholeNumbers } from '../../database/whole-numbers.js'
import { searchableWords } from '../../graph/search-words.js'
import { BASE, LONGEST_CODED, NO_SIGN, SIGN_OF_BYTE, UNKNOWN_SIGN } from './word-code.js'
import { MET, WordNumbers } from './word-numbers.js'

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

/** Which words stand in which of many complaints; their places count from 0 in the order in which they are added. */
export class WordsOfHistory {
  private readonly known = new WordNumbers()
  /** The numbers of the words of each complaint, one complaint after another, and where each complaint ends. */
  private readonly met = new WholeNumbers()
  private readonly ends = new WholeNumbers()
  /** The places of the complaints of each word, one word after another, when they are asked for. */
  private places = new Int32Array(0)

  /**
   * Reads a text of the next complaint. Most have no letters but those of ASCII, and are read where they were written;
   * any other is read as a search is.
   */
  read(text: string | null, { bytes, lastText, length }: BinaryFields): void {
    if (text === null) return
    const { known, met } = this
    const place = this.ends.length
    // At hand for every letter of every text: what another module has is looked up each time it is named.
    const signs = SIGN_OF_BYTE
    const noSign = NO_SIGN
    const unknownSign = UNKNOWN_SIGN
    const base = BASE
    const longest = LONGEST_CODED
    let code = 0
    let start = lastText
    for (let at = lastText; at < length; at += 1) {
      const sign = signs[bytes[at] ?? 0] ?? noSign
      if (sign === unknownSign) {
        this.readOther(text)
        return
      }
      if (sign !== noSign) {
        code = code * base + sign
        continue
      }
      if (at > start) {
        if (at - start <= longest) {
          const word = known.meetCode(code, place)
          if (word !== MET) met.push(word)
        } else this.meetLonger(bytes, start, at)
      }
      code = 0
      start = at + 1
    }
    if (length - start > longest) this.meetLonger(bytes, start, length)
    else if (length > start) this.note(known.meetCode(code, place))
  }

  /** All texts of a complaint were read; gives how many different words it has. */
  endComplaint(): number {
    const before = this.ends.at(this.ends.length - 1)
    this.ends.push(this.met.length)
    return this.met.length - before
  }

  /** Each word with the places of the complaints in which it stands, rising; asked for again, they are others. */
  *entries(): Generator<readonly [word: string, places: Int32Array]> {
    const { met, ends } = this
    /** By word: where its next place is put, from where those of the words before it end. */
    const next = new Int32Array(this.known.count + 1)
    for (let at = 0; at < met.length; at += 1) next[met.at(at) + 1] = (next[met.at(at) + 1] ?? 0) + 1
    for (let word = 0; word < this.known.count; word += 1)
      next[word + 1] = (next[word + 1] ?? 0) + (next[word] ?? 0)
    if (this.places.length < met.length) this.places = new Int32Array(met.length)
    const { places } = this
    let at = 0
    for (let place = 0; place < ends.length; place += 1)
      for (const end = ends.at(place); at < end; at += 1) {
        const word = met.at(at)
        places[next[word] ?? 0] = place
        next[word] = (next[word] ?? 0) + 1
      }
    for (const [word, number] of this.known.entries())
      yield [word, places.subarray(number === 0 ? 0 : next[number - 1], next[number])]
  }

  /** Keeps the room for other complaints. */
  clear(): void {
    this.known.clear()
    for (const numbers of [this.met, this.ends]) numbers.clear()
  }

  private meetLonger(bytes: Buffer, start: number, end: number): void {
    const word = bytes.toString('latin1', start, Math.min(end, start + LONGEST_WORD)).toLowerCase()
    this.note(this.known.meet(word, this.ends.length))
  }

  private readOther(text: string): void {
    for (const word of searchableWords(text))
      this.note(this.known.meet(word.slice(0, LONGEST_WORD).toWellFormed(), this.ends.length))
  }

  private note(word: number): void {
    if (word !== MET) this.met.push(word)
  }
}

import { codeAligned, codeOf, wordOfCode } from './word-code.js'

const FIRST_SLOTS = 1 << 13
const EMPTY = -1

/**
 * A number for each different word, from 0 in the order in which they are met. Nearly all words are short, and are
 * asked for by their code: to cut each out of its text, and to ask a Map for it, takes several times as long.
 */
export class WordNumbers {
  count = 0
  private slots = new Int32Array(FIRST_SLOTS).fill(EMPTY)
  /** By number; 0 of those that have none. */
  private codes = new Float64Array(FIRST_SLOTS / 2)
  private readonly longer = new Map<string, number>()

  numberOf(word: string): number {
    const code = codeOf(word)
    if (code !== null) return this.numberOfCode(code)
    const known = this.longer.get(word)
    if (known !== undefined) return known
    const number = this.add(0)
    this.longer.set(word, number)
    return number
  }

  numberOfCode(code: number): number {
    const known = this.slots[this.slotOf(code)] ?? EMPTY
    if (known !== EMPTY) return known
    const number = this.add(code)
    this.slots[this.slotOf(code)] = number
    return number
  }

  /** All words with their numbers: the short ones in the order in which an index has them, then the longer ones so. */
  *entries(): Generator<readonly [word: string, number: number]> {
    const aligned = this.codes
      .subarray(0, this.count)
      .filter((code) => code > 0)
      .map(codeAligned)
    for (const code of aligned.sort()) {
      const word = wordOfCode(code)
      yield [word, this.numberOf(word)]
    }
    yield* [...this.longer].sort(([one], [other]) => (one < other ? -1 : 1))
  }

  /** Keeps the room for other words. */
  clear(): void {
    this.count = 0
    this.slots.fill(EMPTY)
    this.longer.clear()
  }

  private add(code: number): number {
    if (this.count === this.codes.length) this.widen()
    const number = this.count
    this.codes[number] = code
    this.count += 1
    return number
  }

  /** Where the number of the code stands, or is to stand. */
  private slotOf(code: number): number {
    const last = this.slots.length - 1
    const hash = Math.imul(code | 0, 0x9e3779b1)
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] ?? EMPTY
      if (number === EMPTY || this.codes[number] === code) return slot
    }
  }

  /** Half of the slots stay empty, so that one is found soon. */
  private widen(): void {
    const codes = new Float64Array(this.codes.length * 2)
    codes.set(this.codes)
    this.codes = codes
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY)
    for (let number = 0; number < this.count; number += 1) {
      const code = codes[number] ?? 0
      if (code > 0) this.slots[this.slotOf(code)] = number
    }
  }
}

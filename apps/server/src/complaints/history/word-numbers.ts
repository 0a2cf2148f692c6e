import { codeAligned, codeOf, codeOfAligned, wordOfCode } from './word-code.js'

const FIRST_SLOTS = 1 << 13
/** A slot stands within one line of memory: the code of a word in two halves, its number, and where it was met last. */
const [LOW, HIGH, NUMBER, LAST, SLOT] = [0, 1, 2, 3, 4]
/** Of the halves too, which are never less than nothing at the same time. */
const EMPTY = -1
const HALF = 2 ** -32

/** Where a word was met, it was met before. */
export const MET = -1

/**
 * A number for each different word, from 0 in the order in which they are met. Nearly all words are short, and are
 * asked for by their code: to cut each out of its text, and to ask a Map for it, takes several times as long.
 */
export class WordNumbers {
  count = 0
  private slots = emptySlots(FIRST_SLOTS)
  /** By number; 0 of those that have none. */
  private codes = new Float64Array(FIRST_SLOTS / 2)
  private readonly longer = new Map<string, { readonly number: number; last: number }>()

  /** The number of a word that is met at a place; `MET` when it was met there before. Places only rise. */
  meet(word: string, place: number): number {
    const code = codeOf(word)
    if (code !== null) return this.meetCode(code, place)
    const known = this.longer.get(word)
    if (known === undefined) {
      const number = this.add(0)
      this.longer.set(word, { number, last: place })
      return number
    }
    if (known.last === place) return MET
    known.last = place
    return known.number
  }

  meetCode(code: number, place: number): number {
    const at = this.slotOf(code)
    const { slots } = this
    const known = slots[at + NUMBER] ?? EMPTY
    if (known === EMPTY) {
      slots[at + LOW] = code | 0
      slots[at + HIGH] = (code * HALF) | 0
      slots[at + NUMBER] = this.count
      slots[at + LAST] = place
      return this.add(code)
    }
    if (slots[at + LAST] === place) return MET
    slots[at + LAST] = place
    return known
  }

  /** All words with their numbers: the short ones in the order in which an index has them, then the longer ones so. */
  *entries(): Generator<readonly [word: string, number: number]> {
    const aligned = this.codes
      .subarray(0, this.count)
      .filter((code) => code > 0)
      .map(codeAligned)
    for (const code of aligned.sort())
      yield [wordOfCode(code), this.slots[this.slotOf(codeOfAligned(code)) + NUMBER] ?? EMPTY]
    for (const [word, { number }] of [...this.longer].sort(([one], [other]) => (one < other ? -1 : 1)))
      yield [word, number]
  }

  /** Keeps the room for other words. */
  clear(): void {
    this.count = 0
    this.slots.fill(EMPTY)
    this.longer.clear()
  }

  private add(code: number): number {
    const number = this.count
    this.codes[number] = code
    this.count += 1
    if (this.count === this.codes.length) this.widen()
    return number
  }

  /** Where the slot of the code begins, or is to begin. */
  private slotOf(code: number): number {
    const { slots } = this
    const last = slots.length - 1
    const low = code | 0
    const high = (code * HALF) | 0
    const hash = Math.imul(low ^ high, 0x9e3779b1)
    for (let at = ((hash ^ (hash >>> 15)) * SLOT) & last; ; at = (at + SLOT) & last) {
      if (slots[at + LOW] === low && slots[at + HIGH] === high) return at
      if (slots[at + NUMBER] === EMPTY) return at
    }
  }

  /** Half of the slots stay empty, so that one is found soon. */
  private widen(): void {
    const before = this.slots
    const codes = new Float64Array(this.codes.length * 2)
    codes.set(this.codes)
    this.codes = codes
    this.slots = emptySlots(codes.length * 2)
    for (let at = 0; at < before.length; at += SLOT) {
      const number = before[at + NUMBER] ?? EMPTY
      if (number !== EMPTY) this.slots.set(before.subarray(at, at + SLOT), this.slotOf(codes[number] ?? 0))
    }
  }
}

const emptySlots = (count: number) => new Int32Array(count * SLOT).fill(EMPTY)

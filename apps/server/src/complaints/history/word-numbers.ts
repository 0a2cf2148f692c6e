const FIRST_SLOTS = 1 << 12
const FIRST_ROOM_IN_BYTES = 1 << 16
const EMPTY = -1

export const HASH_OF_NOTHING = 0
export const hashWith = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

/**
 * A number for each different word, from 0 in the order in which they are met. Words are bytes that are compared where
 * they stand: to cut each out of its text first, and to ask a Map for it, took twice as long.
 */
export class WordNumbers {
  private readonly hashes: number[] = []
  private slots = new Int32Array(FIRST_SLOTS).fill(EMPTY)
  /** All words, one after another. */
  private bytes = Buffer.allocUnsafe(FIRST_ROOM_IN_BYTES)
  /** Where each word ends, after the 0 at which the first begins. */
  private readonly ends = [0]

  get count(): number {
    return this.hashes.length
  }

  /** The word with this number, in UTF-8. */
  wordOf(number: number): Buffer {
    return this.bytes.subarray(this.ends[number], this.ends[number + 1])
  }

  /**
   * The number of the word that stands in the text from `start` until `end`.
   * @param hash of its bytes, one by one by `hashWith`
   */
  numberOf(text: Uint8Array, start: number, end: number, hash: number): number {
    const last = this.slots.length - 1
    for (let slot = slotOf(hash) & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] ?? EMPTY
      if (number === EMPTY) return this.add(text, start, end, hash, slot)
      if (this.hashes[number] === hash && this.isSame(number, text, start, end)) return number
    }
  }

  private isSame(number: number, text: Uint8Array, start: number, end: number): boolean {
    const { bytes, ends } = this
    const from = ends[number] ?? 0
    if ((ends[number + 1] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at += 1) if (bytes[from + at - start] !== text[at]) return false
    return true
  }

  private add(text: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.count
    const from = this.ends[number] ?? 0
    const length = end - start
    if (from + length > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes], this.bytes.length * 2 + length)
    this.bytes.set(text.subarray(start, end), from)
    this.ends.push(from + length)
    this.hashes.push(hash)
    this.slots[slot] = number
    if (this.count * 2 > this.slots.length) this.widen()
    return number
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY)
    const last = this.slots.length - 1
    for (const [number, hash] of this.hashes.entries()) {
      let slot = slotOf(hash) & last
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15)

const FIRST_SLOTS = 1 << 12
const EMPTY = -1

/**
 * A number for each different word, from 0 in the order in which they are met. Letters are compared where they stand:
 * to cut each word out of its text first, and to ask a Map for it, took twice as long.
 */
export class WordNumbers {
  readonly words: string[] = []
  private readonly hashes: number[] = []
  private slots = new Int32Array(FIRST_SLOTS).fill(EMPTY)

  /** The number of the word that stands in the text from `start` until `end`. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const last = this.slots.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] ?? EMPTY
      if (number === EMPTY) return this.add(text.slice(start, end), hash, slot)
      if (this.hashes[number] === hash && standsIn(text, start, end, this.words[number] ?? '')) return number
    }
  }

  private add(word: string, hash: number, slot: number): number {
    const number = this.words.length
    this.words.push(word)
    this.hashes.push(hash)
    this.slots[slot] = number
    if (this.words.length * 2 > this.slots.length) this.widen()
    return number
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY)
    const last = this.slots.length - 1
    for (const [number, hash] of this.hashes.entries()) {
      let slot = hash & last
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

function standsIn(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

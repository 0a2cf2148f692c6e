const FIRST_SLOTS = 1 << 12
const EMPTY = -1

export const LAST_OF_ASCII = 0x7f

/** By code of ASCII: the digit or small letter as which it is read; 0 when it is neither. */
const LETTERS = Uint8Array.from({ length: LAST_OF_ASCII + 1 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0
})

/** The code of a digit or of a small letter for any of ASCII, 0 when it stands between words; others are what they are. */
export const letterOf = (code: number): number => (code > LAST_OF_ASCII ? code : (LETTERS[code] ?? 0))

export const HASH_OF_NOTHING = 0
export const hashWith = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0

/**
 * A number for each different word, from 0 in the order in which they are met; capitals of ASCII are read as small.
 * Letters are compared where they stand: to cut each word out of its text first, and to ask a Map for it, took twice as
 * long.
 */
export class WordNumbers {
  readonly words: string[] = []
  private readonly hashes: number[] = []
  private slots = new Int32Array(FIRST_SLOTS).fill(EMPTY)

  /**
   * The number of the word that stands in the text from `start` until `end`.
   * @param hash of its letters, one by one by `hashWith`
   */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const last = this.slots.length - 1
    for (let slot = slotOf(hash) & last; ; slot = (slot + 1) & last) {
      const number = this.slots[slot] ?? EMPTY
      if (number === EMPTY) return this.add(text.slice(start, end).toLowerCase(), hash, slot)
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
      let slot = slotOf(hash) & last
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15)

function standsIn(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== letterOf(text.charCodeAt(start + at))) return false
  return true
}

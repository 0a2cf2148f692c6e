const SIGNS = ' 0123456789abcdefghijklmnopqrstuvwxyz'
/** A word of few letters and digits is one whole number: that of the word before its last sign, times this, and that sign. */
export const BASE = SIGNS.length

/** So many signs still make a whole number that is exact. */
export const LONGEST_CODED = 10

const LEAST_ALIGNED = BASE ** (LONGEST_CODED - 1)

/** Neither letter nor digit, which ends a word. */
export const NO_SIGN = 0
/** Of a letter beyond ASCII, of which only the whole text tells what it is. */
export const UNKNOWN_SIGN = 0xff

/** By byte of a text in UTF-8: its sign, of a capital that of the small letter. */
export const SIGN_OF_BYTE = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x7f ? UNKNOWN_SIGN : Math.max(NO_SIGN, SIGNS.indexOf(String.fromCharCode(byte).toLowerCase())),
)

/** The code of a word; null when it is longer than that, or has other signs. */
export function codeOf(word: string): number | null {
  if (word.length > LONGEST_CODED) return null
  let code = 0
  for (const letter of word) {
    const sign = SIGNS.indexOf(letter)
    if (sign <= NO_SIGN) return null
    code = code * BASE + sign
  }
  return code
}

/** The code as if blanks followed until the longest: so the codes of words stand in the order of their signs. */
export function codeAligned(code: number): number {
  let aligned = code
  while (aligned < LEAST_ALIGNED) aligned *= BASE
  return aligned
}

/** The code before it was aligned. */
export function codeOfAligned(aligned: number): number {
  let code = aligned
  while (code % BASE === 0) code /= BASE
  return code
}

/** @param code of a word, aligned or not */
export function wordOfCode(code: number): string {
  let word = ''
  for (let rest = code; rest > 0; rest = Math.floor(rest / BASE)) word = SIGNS.charAt(rest % BASE) + word
  return word.trimEnd()
}

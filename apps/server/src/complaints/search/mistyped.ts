const DIGIT = /\p{N}/u
const SHORTEST = 4
const LONG = 8

/** How many slips a typed word may have: none in a number or a short word, one, or two in a long one. */
export function slipsIn(word: string): 0 | 1 | 2 {
  const { length } = [...word]
  if (length < SHORTEST || DIGIT.test(word)) return 0
  return length < LONG ? 1 : 2
}

/** How many letters of one end are right, whatever one slip is in the other half; of long words, two of either end. */
export function rightLetters(word: string): number {
  const { length } = [...word]
  return length < LONG ? Math.ceil((length - 2) / 2) : 2
}

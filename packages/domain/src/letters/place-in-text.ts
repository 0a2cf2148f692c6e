/** Where something stands that somebody wrote. */
export interface PlaceInText {
  /** From 1. */
  readonly line: number
  /** The character of that line at which it begins, from 1, in code points. */
  readonly column: number
}

export function placeOf(text: string, index: number): PlaceInText {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

/** Wherever a phrase stands in whole words, capitals read over. */
export function placesOf(phrase: string, text: string): readonly { start: number; end: number }[] {
  const literal = phrase.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  if (literal === '') return []
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${literal}(?![\\p{L}\\p{M}])`, 'giu')
  return [...text.matchAll(whole)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

import type { Locale } from '../complaints/index.js'
import { AVOIDED_WORDS, type AvoidedStem } from './avoided-word.js'

/** A word that a customer should not read, and where it stands. */
export interface AvoidedWordFound {
  readonly stem: AvoidedStem
  /** From 1. */
  readonly line: number
  /** The character of that line at which the word begins, from 1, in code points. */
  readonly column: number
}

/** A run of letters with what is drawn as nothing between them: a soft hyphen, a joiner. */
const WORD = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu

/**
 * Every word of the office's own that calls the matter what the procedure avoids, in reading order. Capitals,
 * accents and invisible signs hide nothing.
 * @param exempt words and phrases that may stand: names, quotations, the legal name of the procedure, and words
 * that the office lets through, such as “probleemloos”; whole words, capitals read over
 * @source KP-11
 */
export function findAvoidedWords(
  text: string,
  locale: Locale,
  exempt: readonly string[] = [],
): readonly AvoidedWordFound[] {
  const spared = exempt.flatMap((phrase) => placesOf(phrase, text))
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const avoided = AVOIDED_WORDS[locale].find(({ form }) => form.test(folded(word)))
    if (!avoided || spared.some(({ start, end }) => start <= index && index + word.length <= end)) return []
    return [{ stem: avoided.stem, ...placeOf(text, index) }]
  })
}

/** Small letters without accents and without what is drawn as nothing. */
function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

function placesOf(phrase: string, text: string): { start: number; end: number }[] {
  const literal = phrase.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  if (literal === '') return []
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${literal}(?![\\p{L}\\p{M}])`, 'giu')
  return [...text.matchAll(whole)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

import type { Locale } from '../complaints/index.js'
import { AVOIDED_WORDS, type AvoidedStem } from './avoided-word.js'
import { foldText } from './fold-text.js'
import { type PlaceInText, placeOf, placesOf } from './place-in-text.js'

/** A word that a customer should not read, and where it stands. */
export interface AvoidedWordFound extends PlaceInText {
  readonly stem: AvoidedStem
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
    const avoided = AVOIDED_WORDS[locale].find(({ form }) => form.test(foldText(word).folded))
    if (!avoided || spared.some(({ start, end }) => start <= index && index + word.length <= end)) return []
    return [{ stem: avoided.stem, ...placeOf(text, index) }]
  })
}

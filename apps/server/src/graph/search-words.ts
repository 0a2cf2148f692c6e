/** The words of a text, as a search can meet them. */
export const searchableWords = (text: string): string => wordsOf(text).join(' ')

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** At most so many words of a search are looked for. */
const MAXIMUM_WORDS = 12

/**
 * What somebody typed in a search box as a text-search query in which every word is a beginning.
 * @returns null when nothing in it can be searched
 */
export function prefixQuery(typed: string): string | null {
  const words = wordsOf(typed)
  return words.length === 0
    ? null
    : words
        .slice(0, MAXIMUM_WORDS)
        .map((word) => `${word.slice(0, 60)}:*`)
        .join(' & ')
}

/** A pattern for `ilike` that finds the typed text anywhere, taken literally. */
export function containsPattern(typed: string): string {
  const readable = [...typed].filter((character) => !/\p{Cc}|\p{Cs}/u.test(character)).slice(0, 200)
  return `%${readable
    .join('')
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`
}

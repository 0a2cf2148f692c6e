/** The words of a text, as a search can meet them. */
export const searchableWords = (text: string): readonly string[] =>
  isPlain(text)
    ? (text.toLowerCase().match(PLAIN_WORDS) ?? [])
    : (text.normalize('NFC').toLowerCase().match(WORDS) ?? [])

const WORDS = /[\p{L}\p{N}]+/gu
const PLAIN = /^[\0-\x7f]*$/
const PLAIN_WORDS = /[a-z0-9]+/g

/** Whether it has the letters and digits of ASCII and no others, so that it is read several times as fast. */
const isPlain = (text: string): boolean => PLAIN.test(text)

/** At most so many words of a search are looked for. */
const MAXIMUM_WORDS = 12

/** What somebody typed in a search box: every word is a beginning. None when nothing in it can be searched. */
export const typedWords = (typed: string): readonly string[] =>
  searchableWords(typed)
    .slice(0, MAXIMUM_WORDS)
    .map((word) => word.slice(0, 60))

/** As a text-search query; null when nothing in it can be searched. */
export function prefixQuery(typed: string): string | null {
  const words = typedWords(typed)
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ')
}

/** A pattern for `ilike` that finds the typed text anywhere, taken literally. */
export function containsPattern(typed: string): string {
  const readable = [...typed].filter((character) => !/\p{Cc}|\p{Cs}/u.test(character)).slice(0, 200)
  return `%${readable
    .join('')
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`
}

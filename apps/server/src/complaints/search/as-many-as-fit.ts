/** PostgreSQL takes a document of so many bytes, its words once each with some bytes about where they stand. */
const MOST_BYTES = 900_000
const BYTES_BESIDE = 8

/** The words once each, the first of them when there are more than a search can hold. */
export function asManyAsFit(words: readonly string[], most = MOST_BYTES): readonly string[] {
  const fitting: string[] = []
  let left = most
  for (const word of new Set(words)) {
    left -= Buffer.byteLength(word) + BYTES_BESIDE
    if (left < 0) break
    fitting.push(word)
  }
  return fitting
}

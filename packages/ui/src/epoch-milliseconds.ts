/**
 * Milliseconds since 1970 of an ISO 8601 moment or, for a day alone, of its start in UTC.
 * @throws RangeError when the text is neither.
 */
export function epochMilliseconds(iso: string): number {
  // biome-ignore lint/style/noRestrictedGlobals: Intl needs a number and the Temporal polyfill would cost a reader 20 kB
  const milliseconds = Date.parse(iso)
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an ISO 8601 moment or day: ${iso}`)
  return milliseconds
}

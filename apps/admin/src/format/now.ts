/** Milliseconds since 1970 on the device's clock: the only place that reads it. */
export function nowInMilliseconds(): number {
  // biome-ignore lint/style/noRestrictedGlobals: the browser has no other wall clock and the polyfill would cost 20 kB
  return Date.now()
}

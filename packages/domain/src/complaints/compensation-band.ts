/** What is usual in a category, in cents, both ends included. @source KM-6 */
export interface CompensationBand {
  readonly fromCents: number
  readonly toCents: number
}

/** For a category that has none of its own. */
export const DEFAULT_BAND: CompensationBand = { fromCents: 0, toCents: 5_000 }

/** Where an amount lies; without one nothing departs from what is usual. */
export function placeInBand(
  cents: number | null,
  { fromCents, toCents }: CompensationBand,
): 'below' | 'within' | 'above' {
  if (cents === null) return 'within'
  if (cents > toCents) return 'above'
  return cents < fromCents ? 'below' : 'within'
}

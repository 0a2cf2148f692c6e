/** What is usually paid in a category, in cents; one without a row here has the standard band (KM-6). */
// biome-ignore format: a table is read across
export const bands: readonly (readonly [category: string, fromCents: number, toCents: number])[] = [
  ['LEV-01',     0,  2_500],
  ['LEV-03', 1_000, 15_000],
  ['LEV-04', 1_000, 15_000],
  ['LEV-06',     0,  7_500],
  ['ART-01', 1_000, 25_000],
  ['ART-02', 1_000, 15_000],
  ['ART-03',   500,  7_500],
  ['ART-04', 2_500, 50_000],
  ['BET-01',     0, 10_000],
  ['BET-02',     0, 10_000],
  ['SRV-01',     0,  2_000],
  ['SRV-02',     0,  2_000],
]

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', '✓'])
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', '-', ''])

/** What people write in a column to be ticked; empty is no. `null` when it is neither. */
export function readYesNo(raw: string): boolean | null {
  const word = raw.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}

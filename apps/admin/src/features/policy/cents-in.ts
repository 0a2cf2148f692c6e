const AMOUNT = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,7})(?:[.,](\d{1,2}))?$/

/** An amount in euros as people type it, in cents; null when it is none. What follows a mark in threes are thousands. */
export function centsIn(typed: string): number | null {
  const [, whole, part = ''] = AMOUNT.exec(typed.replace('€', '').trim()) ?? []
  if (whole === undefined) return null
  return Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(part.padEnd(2, '0'))
}

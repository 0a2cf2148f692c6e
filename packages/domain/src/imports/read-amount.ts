const CURRENCY_SIGNS = /^(?:€|EUR|euro)|(?:€|EUR|euro)$/giu
const WITH_COMMA = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/
const WITH_POINT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/

/**
 * An amount in cents, from `1.234,56`, `1234.56`, `€ 12,-` or `12`. Where a sign can only part thousands it does:
 * `1.234` is a thousand and more, as it is written in Dutch, and `1,234` is refused since it could be either.
 */
export function readAmountInCents(raw: string): number | null {
  const text = raw.replace(/[\s\u00a0\u202f]/g, '').replace(CURRENCY_SIGNS, '')
  const [, whole, cents = ''] = WITH_COMMA.exec(text) ?? pointed(text) ?? []
  if (whole === undefined || whole.length > 15) return null
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.replace('-', '').padEnd(2, '0'))
}

/** A single comma before three digits says nothing sure. */
const pointed = (text: string): RegExpExecArray | null =>
  /^\d{1,3},\d{3}$/.test(text) ? null : WITH_POINT.exec(text)

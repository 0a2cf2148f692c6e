/**
 * An amount in euros as people type it, in cents; null when it is none. The last comma or point parts the cents when one
 * or two digits follow it; the other one, and blanks, part thousands.
 */
export function typedAmount(typed: string): number | null {
  const written = typed.replaceAll(/[\s€]/g, '')
  const parts = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:([.,])(\d{1,2}))?$/.exec(written)
  const [, euros = '', sign = '', cents = ''] = parts ?? []
  if (parts === null || (sign !== '' && euros.includes(sign))) return null
  return Number(euros.replaceAll(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'))
}

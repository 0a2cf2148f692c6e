import type { Complainant } from './complainant.js'

/** As two writings of one name or address are compared: without capitals, accents and spaces around or doubled. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Whether two complainants are one customer: the same e-mail address, or the same name at the same postcode. */
export function isSameCustomer(one: Complainant, other: Complainant): boolean {
  if (one.email !== null && other.email !== null && plain(one.email) === plain(other.email)) return true
  const [here, there] = [one.address?.postcode, other.address?.postcode]
  return here !== undefined && here === there && plain(one.name) === plain(other.name)
}

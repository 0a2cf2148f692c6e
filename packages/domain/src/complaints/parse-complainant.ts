import {
  accepted,
  type Country,
  type FieldPath,
  type FieldRejection,
  ifGiven,
  isBlank,
  parseCountry,
  parseEmail,
  parseTelephone,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Address, Complainant } from './complainant.js'
import { parseAddress, type RawAddress } from './parse-address.js'
import { parseName } from './parse-name.js'

export interface RawComplainant extends RawAddress {
  readonly name?: string | null | undefined
  readonly country?: string | null | undefined
  readonly telephone?: string | null | undefined
  readonly email?: string | null | undefined
}

/**
 * The complainant's data tidied and judged, all faults at once. `all`: every field, as the public form
 * asks. `reachable`: a name and one of telephone, e-mail and a full address, as staff may have to do with;
 * an address that is begun is asked for in full, and no country means the Netherlands. `name`: no more than that,
 * for what was settled elsewhere.
 * @source KP-5, D-17
 */
export function parseComplainant(
  raw: RawComplainant,
  required: 'all' | 'reachable' | 'name',
  path: FieldPath,
): Result<Complainant, FieldRejection> {
  const needed = required === 'all'
  const stated =
    needed || !isBlank(raw.country)
      ? parseCountry(raw.country, [...path, 'country'])
      : accepted('NL' as const)
  const country: Country = stated.ok ? stated.value : 'NL'
  const telephone = (given: string | null | undefined) =>
    parseTelephone(given, country, [...path, 'telephone'])
  const email = (given: string | null | undefined) => parseEmail(given, [...path, 'email'])
  const address = needed || isBegun(raw) ? parseAddress(raw, country, path) : accepted(null)
  const parsed = together({
    name: parseName(raw.name, [...path, 'name']),
    address: withCountry(address, stated),
    telephone: needed ? telephone(raw.telephone) : ifGiven(raw.telephone, telephone),
    email: needed ? email(raw.email) : ifGiven(raw.email, email),
  })
  return required === 'reachable' && isUnreachable(raw)
    ? withRejection(parsed, { kind: 'unreachable', path })
    : parsed
}

function isBegun(raw: RawComplainant): boolean {
  return [raw.street, raw.houseNumber, raw.postcode, raw.town].some((part) => !isBlank(part))
}

function isUnreachable(raw: RawComplainant): boolean {
  return isBlank(raw.telephone) && isBlank(raw.email) && !isBegun(raw)
}

function withCountry(
  address: Result<Address | null, FieldRejection>,
  country: Result<Country, FieldRejection>,
): Result<Address | null, FieldRejection> {
  return country.ok ? address : withRejection(address, ...country.rejections)
}

function withRejection<T>(
  result: Result<T, FieldRejection>,
  ...rejections: readonly FieldRejection[]
): Result<T, FieldRejection> {
  return refused(...(result.ok ? [] : result.rejections), ...rejections)
}

import {
  accepted,
  type Country,
  type FieldForm,
  type FieldPath,
  type FieldRejection,
  parsePostcode,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Address } from './complainant.js'
import { MAXIMUM_HOUSE_NUMBER, MAXIMUM_SHORT_TEXT } from './text-limits.js'

export interface RawAddress {
  readonly street?: string | null | undefined
  readonly houseNumber?: string | null | undefined
  readonly postcode?: string | null | undefined
  readonly town?: string | null | undefined
}

const HAS_LETTER = /\p{L}/u
/** Digits with any addition (12 bis, 3-II, 14 bus 2), or "without number" as it is written in both countries. */
const HOUSE_NUMBER = /^(?=.*\p{N})[\p{L}\p{N}\p{Pd} .,/()+'’]+$|^[zs]\/?[nº]\.?$/iu

/** A whole address; each missing or misformed part is a rejection of its own. @source KP-5 */
export function parseAddress(
  raw: RawAddress,
  country: Country,
  path: FieldPath,
): Result<Address, FieldRejection> {
  return together({
    street: parsePart(raw.street, HAS_LETTER, 'street', MAXIMUM_SHORT_TEXT, [...path, 'street']),
    houseNumber: parsePart(raw.houseNumber, HOUSE_NUMBER, 'house-number', MAXIMUM_HOUSE_NUMBER, [
      ...path,
      'houseNumber',
    ]),
    postcode: parsePostcode(raw.postcode, country, [...path, 'postcode']),
    town: parsePart(raw.town, HAS_LETTER, 'town', MAXIMUM_SHORT_TEXT, [...path, 'town']),
    country: accepted(country),
  })
}

function parsePart(
  raw: string | null | undefined,
  form: RegExp,
  expected: FieldForm,
  maximum: number,
  path: FieldPath,
): Result<string, FieldRejection> {
  const text = parseRequiredText(raw, { path, maximum, multiline: false })
  if (!text.ok || form.test(text.value)) return text
  return refused({ kind: 'invalid-form', path, expected })
}

import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Country } from './country.js'
import type { FieldPath, FieldRejection } from './field-rejection.js'
import { parseRequiredText } from './parse-text.js'
import { accepted, type Result, refused } from './result.js'

const MAXIMUM = 40

/**
 * E.164 (`+31612345678`). A number without a country code is read as one of `country`; any other
 * country's number is good when written with its code. An extension is refused rather than lost.
 */
export function parseTelephone(
  raw: string | null | undefined,
  country: Country,
  path: FieldPath,
): Result<string, FieldRejection> {
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM, multiline: false })
  if (!text.ok) return text
  const number = parsePhoneNumberFromString(text.value, { defaultCountry: country, extract: false })
  if (!number?.isValid() || number.ext) return refused({ kind: 'invalid-form', path, expected: 'telephone' })
  return accepted(number.number)
}

import type { Country } from './country.js'
import type { FieldPath, FieldRejection } from './field-rejection.js'
import { parseRequiredText } from './parse-text.js'
import { accepted, type Result, refused } from './result.js'

const MAXIMUM = 20
/** SA, SD and SS are never given out in the Netherlands. */
const NL = /^(?:NL)?([1-9]\d{3})(?!S[ADS])([A-Z]{2})$/
const BE = /^(?:BE?)?([1-9]\d{3})$/

/** `1234 AB` for the Netherlands, `1000` for Belgium, however it was spaced and capitalised. */
export function parsePostcode(
  raw: string | null | undefined,
  country: Country,
  path: FieldPath,
): Result<string, FieldRejection> {
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM, multiline: false })
  if (!text.ok) return text
  const compact = text.value.toUpperCase().replace(/[\s.\p{Pd}]/gu, '')
  if (country === 'NL') {
    const [, digits, letters] = NL.exec(compact) ?? []
    return digits
      ? accepted(`${digits} ${letters}`)
      : refused({ kind: 'invalid-form', path, expected: 'postcode-nl' })
  }
  const [, digits] = BE.exec(compact) ?? []
  return digits ? accepted(digits) : refused({ kind: 'invalid-form', path, expected: 'postcode-be' })
}

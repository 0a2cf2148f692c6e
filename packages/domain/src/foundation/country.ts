import type { FieldPath, FieldRejection } from './field-rejection.js'
import { accepted, type Result, refused } from './result.js'

/** The countries the marketplace delivers in. */
export type Country = 'NL' | 'BE'

export const COUNTRIES: readonly Country[] = ['NL', 'BE']

export function parseCountry(
  raw: string | null | undefined,
  path: FieldPath,
): Result<Country, FieldRejection> {
  const code = raw?.trim().toUpperCase() ?? ''
  if (code === '') return refused({ kind: 'required', path })
  const country = COUNTRIES.find((known) => known === code)
  return country ? accepted(country) : refused({ kind: 'invalid-form', path, expected: 'country' })
}

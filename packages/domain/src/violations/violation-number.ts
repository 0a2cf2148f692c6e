import { checkDigitOf, hasCheckDigit } from '../foundation/index.js'

/** `V-000123-4`: one never-reset sequence, six digits or more, and a check digit over them. */
export function violationNumber(sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError('A sequence counts from 1.')
  const digits = String(sequence).padStart(6, '0')
  return `V-${digits}-${checkDigitOf(digits)}`
}

/** The number as it is written, from what somebody typed; `null` when it is none or a digit is wrong. */
export function parseViolationNumber(raw: string): string | null {
  const compact = raw.toUpperCase().replace(/[\s\p{Pd}]/gu, '')
  const [, digits, checkDigit] = /^V(\d{6,15})(\d)$/.exec(compact) ?? []
  if (!digits || !checkDigit || !hasCheckDigit(digits, checkDigit)) return null
  return violationNumber(Number(digits)) === `V-${digits}-${checkDigit}` ? `V-${digits}-${checkDigit}` : null
}

import { checkDigitOf, hasCheckDigit, isSequenceDigits, sequenceDigits } from '../foundation/index.js'

/** `V-000123-4`: one never-reset sequence, six digits or more, and a check digit over them. */
export function violationNumber(sequence: number): string {
  const digits = sequenceDigits(sequence)
  return `V-${digits}-${checkDigitOf(digits)}`
}

/** The number as it is written, from what somebody typed; `null` when it is none or a digit is wrong. */
export function parseViolationNumber(raw: string): string | null {
  const compact = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
  const [, digits = '', checkDigit = ''] = /^V(\d+)(\d)$/.exec(compact) ?? []
  return isSequenceDigits(digits) && hasCheckDigit(digits, checkDigit) ? `V-${digits}-${checkDigit}` : null
}

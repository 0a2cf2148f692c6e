import type { Temporal } from 'temporal-polyfill'
import {
  checkDigitOf,
  civilDateOf,
  hasCheckDigit,
  isSequenceDigits,
  sequenceDigits,
} from '../foundation/index.js'

/**
 * What people call a complaint: `K-2026-000123-7`. The year is that of receipt in Amsterdam, the sequence is
 * never reset and may have gaps, and the check digit covers both.
 */
export function complaintNumber(sequence: number, receivedAt: Temporal.Instant): string {
  return complaintNumberOf(sequence, civilDateOf(receivedAt).year)
}

/** As `complaintNumber`, when the year of receipt is known. */
export function complaintNumberOf(sequence: number, year: number): string {
  return written(String(year).padStart(4, '0'), sequenceDigits(sequence))
}

/**
 * The number as it is written, from what somebody typed or read aloud: capitals, spaces and dashes do not
 * matter. `null` when it is none, or when a digit is wrong or two have changed places.
 */
export function parseComplaintNumber(raw: string): string | null {
  const compact = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
  const [, year = '', sequence = '', checkDigit = ''] = /^K(\d{4})(\d+)(\d)$/.exec(compact) ?? []
  return isSequenceDigits(sequence) && hasCheckDigit(year + sequence, checkDigit)
    ? written(year, sequence)
    : null
}

function written(year: string, sequence: string): string {
  return `K-${year}-${sequence}-${checkDigitOf(year + sequence)}`
}

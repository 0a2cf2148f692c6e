import type { Temporal } from 'temporal-polyfill'
import { checkDigitOf, civilDateOf, hasCheckDigit } from '../foundation/index.js'

/**
 * What people call a complaint: `K-2026-000123-7`. The year is that of receipt in Amsterdam, the sequence is
 * never reset and may have gaps, and the check digit covers both.
 */
export function complaintNumber(sequence: number, receivedAt: Temporal.Instant): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError('A sequence counts from 1.')
  return written(String(civilDateOf(receivedAt).year).padStart(4, '0'), String(sequence).padStart(6, '0'))
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
  const [, year, sequence, checkDigit] = /^K(\d{4})(\d{6,15})(\d)$/.exec(compact) ?? []
  if (!year || !sequence || !checkDigit || isOverpadded(sequence)) return null
  return hasCheckDigit(year + sequence, checkDigit) ? written(year, sequence) : null
}

function written(year: string, sequence: string): string {
  return `K-${year}-${sequence}-${checkDigitOf(year + sequence)}`
}

/** Zeros only fill up to six digits. */
function isOverpadded(sequence: string): boolean {
  return (sequence.length > 6 && sequence.startsWith('0')) || Number(sequence) === 0
}

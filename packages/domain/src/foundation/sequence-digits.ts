const SHORTEST = 6
const LONGEST = 15

/**
 * A place in a sequence as numbers that people read carry it: six digits, or more when it takes more.
 * @throws RangeError when it is no whole number from 1
 */
export function sequenceDigits(sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError('A sequence counts from 1.')
  return String(sequence).padStart(SHORTEST, '0')
}

/** Whether `sequenceDigits` could have written it: zeros only fill up to six digits, and there is no zeroth. */
export function isSequenceDigits(digits: string): boolean {
  if (!/^\d+$/.test(digits) || digits.length < SHORTEST || digits.length > LONGEST) return false
  return Number(digits) > 0 && (digits.length === SHORTEST || !digits.startsWith('0'))
}

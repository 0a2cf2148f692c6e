import { expect, test } from 'vitest'
import { isSequenceDigits, sequenceDigits } from './sequence-digits.js'

test.each([
  [1, '000001'],
  [999_999, '999999'],
  [1_000_000, '1000000'],
])('%i is written %s', (sequence, digits) => {
  expect(sequenceDigits(sequence)).toBe(digits)
  expect(isSequenceDigits(digits)).toBe(true)
})

test.each(['', '00001', '000000', '0000123', '00012a', '-00001', '1234567890123456'])(
  '%j was never written',
  (digits) => {
    expect(isSequenceDigits(digits)).toBe(false)
  },
)

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
  '%d is no place in a sequence',
  (sequence) => {
    expect(() => sequenceDigits(sequence)).toThrow(RangeError)
  },
)

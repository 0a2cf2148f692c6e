import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAmountInCents } from './read-amount.js'

test.each([
  ['1.234,56', 123_456],
  ['1234,56', 123_456],
  ['1,234.56', 123_456],
  ['1234.56', 123_456],
  ['€ 12,50', 1_250],
  ['12,5', 1_250],
  ['12,-', 1_200],
  ['EUR 12', 1_200],
  ['12 euro', 1_200],
  ['0,99', 99],
  ['1.234', 123_400],
  ['1.234.567,89', 123_456_789],
  ['1,234,567', 123_456_700],
  ['\u00a01\u00a0234,50', 123_450],
])('%s is %i cents', (written, cents) => {
  expect(readAmountInCents(written)).toBe(cents)
})

test.each(['', 'gratis', '1,234', '12,345,6', '1.23.4', '-12,50', '12,999', '1e3', '12 USD', '9'.repeat(40)])(
  '%j is no amount that is sure',
  (written) => {
    expect(readAmountInCents(written)).toBeNull()
  },
)

test('every amount is read again as a Dutch and as an English program writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
      for (const locale of ['nl-NL', 'en-US'])
        expect(readAmountInCents((cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 }))).toBe(
          cents,
        )
    }),
  )
})

import { expect, test } from 'vitest'
import { checkDigitOf, hasCheckDigit } from './check-digit.js'

const digits = [...'0123456789']

test('a known row of digits has its known check digit', () => {
  expect(checkDigitOf('572')).toBe('4')
  expect(hasCheckDigit('572', '4')).toBe(true)
  expect(hasCheckDigit('572', '5')).toBe(false)
})

test('every wrong digit and every change of places between neighbours is caught, wherever it stands', () => {
  for (let number = 0; number < 100_000; number += 101) {
    const row = String(number).padStart(6, '0')
    const whole = row + checkDigitOf(row)
    for (let place = 0; place < whole.length; place++) {
      const [before, here, next = ''] = [whole.slice(0, place), whole[place], whole[place + 1]]
      const wrong = digits
        .filter((digit) => digit !== here)
        .map((digit) => before + digit + whole.slice(place + 1))
      const swapped = next && next !== here ? [before + next + here + whole.slice(place + 2)] : []
      const missed = [...wrong, ...swapped].filter(
        (other) => checkDigitOf(other.slice(0, -1)) === other.at(-1),
      )
      if (missed.length > 0) expect.fail(`${whole} is taken for ${missed.join(', ')}`)
    }
  }
})

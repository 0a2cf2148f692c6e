import { expect, test } from 'vitest'
import { complaintsPerThousand } from './complaint-rate.js'

test.each([
  [0, 1_000, 0],
  [3, 1_000, 3],
  [1, 300, 3.3],
  [7, 100, 70],
  [200, 100, 2_000],
])('KM-13 %i complaints with %i orders are %d per thousand', (complaints, orders, rate) => {
  expect(complaintsPerThousand(complaints, orders)).toBe(rate)
})

test('KM-13 below a hundred orders chance decides, and no rate is given', () => {
  expect(complaintsPerThousand(5, 99)).toBeNull()
  expect(complaintsPerThousand(0, 0)).toBeNull()
})

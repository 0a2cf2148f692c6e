import { expect, test } from 'vitest'
import { typedAmount } from './typed-amount.js'

test.each([
  ['12,50', 1250],
  ['12.5', 1250],
  ['€ 12', 1200],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1 234', 123400],
  ['1.234', 123400],
  ['0,05', 5],
])('%s is %d cents', (typed, cents) => {
  expect(typedAmount(typed)).toBe(cents)
})

test.each(['', 'tien', '12,345,6', '-5', '1,2.3', '12,'])('“%s” is no amount', (typed) => {
  expect(typedAmount(typed)).toBeNull()
})

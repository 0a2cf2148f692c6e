import { expect, test } from 'vitest'
import { centsIn } from './cents-in.js'

test.each([
  ['12', 1_200],
  ['12,5', 1_250],
  ['12.05', 1_205],
  ['€ 1.250,00', 125_000],
  ['1,250.00', 125_000],
  ['0', 0],
  ['', null],
  ['twaalf', null],
  ['12.345', 1_234_500],
  ['12,3456', null],
  ['-3', null],
])('the amount “%s” is %s cents', (typed, cents) => {
  expect(centsIn(typed)).toBe(cents)
})

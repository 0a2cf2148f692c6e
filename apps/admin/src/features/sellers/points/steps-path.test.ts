import { expect, test } from 'vitest'
import { pathOf } from './steps-path.js'

const place = (on: string) => Number(on.slice(-2))
const steps = [
  { on: '2026-11-02', balance: 100 },
  { on: '2026-11-05', balance: 60 },
  { on: '2026-11-09', balance: 100 },
]
const path = (first: string, last: string, of = steps) => pathOf(of, { first, last, place, height: 100 })

test.each([
  ['from a day within, at what was left then', '2026-11-03', '2026-11-07', 'M3 0H5V40H7'],
  ['from a day of a step, after that step', '2026-11-05', '2026-11-09', 'M5 40H9V0H9'],
  ['from the first step when the account was opened within', '2026-11-01', '2026-11-04', 'M2 0H4'],
  ['level when nothing changes', '2026-11-06', '2026-11-08', 'M6 40H8'],
])('BP-6 the line of the points goes %s', (_, first, last, drawn) => {
  expect(path(first, last)).toBe(drawn)
})

test('BP-6 without points there is no line', () => {
  expect(path('2026-11-01', '2026-11-09', [])).toBe('')
})

import { expect, test } from 'vitest'
import { Scenario } from './scenario.fixture.js'
import { statementOf } from './statement-of.js'

test('BP-6 within one day what comes back stands first, then what is withdrawn, then what is taken as it was recorded', () => {
  const busy = new Scenario()
    .open('fietsen', '2026-01-05')
    .book('2027-03-01T09:00', 'fietsen', 'returning', 10)
    .book('2027-03-02T09:00', 'fietsen', 'withdrawn', 20)
    .book('2028-02-29T09:00', 'fietsen', 'first', 5)
    .book('2028-02-29T10:00', 'fietsen', 'second', 7)
    .withdraw('2028-02-29T11:00', 'withdrawn')
    .settle('2028-02-29T12:00')
  const lines = statementOf(busy.account('fietsen').entries)
  expect(lines.map(({ entry, rawAfter }) => [entry.kind, rawAfter])).toEqual([
    ['OPENING', 100],
    ['DEDUCTION', 90],
    ['DEDUCTION', 70],
    ['RESTORATION', 80],
    ['WITHDRAWAL', 100],
    ['DEDUCTION', 95],
    ['DEDUCTION', 88],
  ])
  expect(statementOf([])).toEqual([])
})

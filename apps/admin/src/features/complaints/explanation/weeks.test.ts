import { expect, test } from 'vitest'
import { type ExplainedDay, weeksOf } from './weeks.js'

const day = (on: string, counts: boolean, role: ExplainedDay['role']): ExplainedDay => ({
  on,
  counts,
  role,
  reason: counts ? 'WORKING_DAY' : 'WEEKEND',
  name: null,
})

test('D-1 a term over a weekend fills two weeks from Monday to Sunday', () => {
  const weeks = weeksOf([
    day('2026-11-20', true, 'RECEIPT'),
    day('2026-11-21', false, 'SKIPPED'),
    day('2026-11-22', false, 'SKIPPED'),
    day('2026-11-23', true, 'DUE'),
  ])
  expect(weeks.map((week) => [week[0]?.on, week[6]?.on])).toEqual([
    ['2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-29'],
  ])
  expect(weeks.flat().filter(({ explained }) => explained)).toHaveLength(4)
  expect(
    weeks
      .flat()
      .map(({ count }) => count)
      .filter(Boolean),
  ).toEqual([1, 2])
})

test('an explanation without days fills no week', () => {
  expect(weeksOf([])).toEqual([])
})

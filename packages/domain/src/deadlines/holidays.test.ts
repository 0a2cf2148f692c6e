import { describe, expect, test } from 'vitest'
import { type CalendarBase, holidaysOf } from './holidays.js'

const kept = (base: CalendarBase, year: number) =>
  holidaysOf(base, year).map(({ on, holiday }) => `${on} ${holiday}`)

describe('the list in law', () => {
  test('D-3 is computed for 2026', () => {
    expect(kept('nl-legal', 2026)).toEqual([
      '2026-01-01 new-year',
      '2026-04-03 good-friday',
      '2026-04-06 easter-monday',
      '2026-04-27 kings-day',
      '2026-05-05 liberation-day',
      '2026-05-14 ascension-day',
      '2026-05-25 whit-monday',
      '2026-12-25 christmas-day',
      '2026-12-26 boxing-day',
    ])
  })

  test.each([
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('D-3 the King’s birthday of %i is kept on %s, never on a Sunday', (year, on) => {
    expect(kept('nl-legal', year)).toContain(`${on} kings-day`)
  })

  test('D-3 two holidays can share a day, as on 5 May 2016', () => {
    expect(kept('nl-legal', 2016).filter((holiday) => holiday.startsWith('2016-05-05'))).toEqual([
      '2016-05-05 liberation-day',
      '2016-05-05 ascension-day',
    ])
  })
})

describe('the list that offices keep', () => {
  test('D-3 leaves out Good Friday', () => {
    expect(kept('nl-office', 2026).filter((holiday) => holiday.includes('friday'))).toEqual([])
  })

  test.each([
    [2024, 0],
    [2025, 1],
    [2026, 0],
    [2030, 1],
    [2100, 1],
  ])('D-3 has Liberation Day once in five years: %i has %i', (year, times) => {
    expect(kept('nl-office', year).filter((holiday) => holiday.includes('liberation'))).toHaveLength(times)
  })
})

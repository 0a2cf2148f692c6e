import { expect, test } from 'vitest'
import { easterSunday } from './easter.js'
import { dayNumber, easterByFullMoon } from './second-calculation.fixture.js'

test.each([
  '1818-03-22',
  '1900-04-15',
  '1913-03-23',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '1999-04-04',
  '2000-04-23',
  '2001-04-15',
  '2005-03-27',
  '2008-03-23',
  '2010-04-04',
  '2011-04-24',
  '2016-03-27',
  '2018-04-01',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('D-3 Easter was or will be on %s', (on) => {
  expect(easterSunday(Number(on.slice(0, 4))).toString()).toBe(on)
})

test('D-3 always: Easter is the Sunday after the paschal full moon, from 1970 to 2099', () => {
  for (let year = 1970; year <= 2099; year++) {
    const { month, day, dayOfWeek } = easterSunday(year)
    expect(dayNumber(year, month, day), String(year)).toBe(easterByFullMoon(year))
    expect(dayOfWeek, String(year)).toBe(7)
  }
})

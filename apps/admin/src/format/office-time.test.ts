import { epochMilliseconds } from '@waarborg/ui'
import { expect, test } from 'vitest'
import { daysBetween, officeMoment, officeTime, plusDays, weekdayOf } from './office-time.js'

test.each([
  ['2026-11-23', '14:05', '2026-11-23T13:05:00.000Z'],
  ['2026-07-01', '00:00', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
])('D-13 %s at %s on the clock of the Netherlands is %s', (on, clock, moment) => {
  expect(officeMoment(on, clock)).toBe(moment)
  expect(officeTime(epochMilliseconds(moment))).toEqual({ on, clock })
})

test('D-13 a time in the hour that summer time skips falls an hour later', () => {
  expect(officeTime(epochMilliseconds(officeMoment('2026-03-29', '02:30')))).toEqual({
    on: '2026-03-29',
    clock: '03:30',
  })
})

test('days are counted on the calendar, not in hours', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2027-03-01', '2028-02-29')).toBe(365)
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(plusDays('2026-01-01', -1)).toBe('2025-12-31')
})

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['1970-01-01', 4],
])('%s is weekday %d', (on, weekday) => {
  expect(weekdayOf(on)).toBe(weekday)
})

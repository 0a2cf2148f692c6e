import { expect, test } from 'vitest'
import { isCalendarDay } from './is-calendar-day.js'

test.each(['2026-11-27', '2028-02-29', '2000-02-29', '1999-12-31'])('D-13 %s is a day', (text) => {
  expect(isCalendarDay(text)).toBe(true)
})

test.each([
  '2026-02-30',
  '2027-02-29',
  '2100-02-29',
  '2026-13-01',
  '2026-04-31',
  '2026-00-10',
  '27-11-2026',
  'x',
  '',
])('D-13 “%s” is none', (text) => {
  expect(isCalendarDay(text)).toBe(false)
})

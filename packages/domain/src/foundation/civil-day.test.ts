import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { civilDateOf, endOfDay, nextDay, previousDay, startOfDay } from './civil-day.js'

test.each([
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-07-31T21:59:59.999Z', '2026-07-31'],
  ['2026-07-31T22:00:00Z', '2026-08-01'],
])('D-13 at %s it is %s in Amsterdam', (at, on) => {
  expect(civilDateOf(Temporal.Instant.from(at)).toString()).toBe(on)
})

test.each([
  ['2026-03-28', 24],
  ['2026-03-29', 23],
  ['2026-10-25', 25],
])('D-13 the day %s has %i hours, from 00:00 to 24:00 on the wall', (text, hours) => {
  const on = Temporal.PlainDate.from(text)
  expect(startOfDay(on).until(endOfDay(on)).total('hours')).toBe(hours)
  expect(endOfDay(on).equals(startOfDay(nextDay(on)))).toBe(true)
})

test('D-13 24:00 of a day belongs to it as its end, and to the next day as its start', () => {
  const on = Temporal.PlainDate.from('2028-02-29')
  expect(civilDateOf(endOfDay(on)).toString()).toBe('2028-03-01')
  expect(previousDay(civilDateOf(endOfDay(on))).equals(on)).toBe(true)
})

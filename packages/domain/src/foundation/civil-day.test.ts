import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { civilDateOf, endOfDay, nextDay, previousDay, startOfDay, ZONE } from './civil-day.js'

test.each([
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-07-31T21:59:59.999Z', '2026-07-31'],
  ['2026-07-31T22:00:00Z', '2026-08-01'],
])('D-13 at %s it is %s in Amsterdam', (at, on) => {
  expect(civilDateOf(Temporal.Instant.from(at)).toString()).toBe(on)
})

test('D-13 a moment is of its own day, whatever day was asked for before', () => {
  const moments = [
    '2026-10-24T21:59:59.9999Z',
    '2026-10-24T22:00Z',
    '2026-10-25T22:59:59.9999Z',
    '2026-10-25T23:00Z',
  ]
  const dayOf = (at: string) => civilDateOf(Temporal.Instant.from(at)).toString()
  const days = ['2026-10-24', '2026-10-25', '2026-10-25', '2026-10-26']
  expect(moments.map(dayOf)).toEqual(days)
  expect(moments.toReversed().map(dayOf)).toEqual(days.toReversed())
  expect(['-000753-03-01T00:00Z', '1969-12-31T22:59:59.9999Z', '1969-12-31T23:00Z'].map(dayOf)).toEqual([
    '-000753-03-01',
    '1969-12-31',
    '1970-01-01',
  ])
})

test('D-13 a day begins when the zone says so, however many were asked for before', () => {
  const first = Temporal.PlainDate.from('2019-12-25')
  const days = Array.from({ length: 4_100 }, (_, place) => first.add({ days: place }))
  const begins = days.map((on) => startOfDay(on).epochMilliseconds)
  expect(begins).toEqual(days.map((on) => on.toZonedDateTime(ZONE).epochMilliseconds))
  expect(startOfDay(first).epochMilliseconds).toBe(begins[0])
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

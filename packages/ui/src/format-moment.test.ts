import { expect, test } from 'vitest'
import { formatDay } from './format-day.js'
import { formatDueMoment } from './format-due-moment.js'
import { formatMoment } from './format-moment.js'

test.each([
  ['2026-11-23T13:05:00Z', 'nl', 'long', 'maandag 23 november 2026 om 14:05 uur'],
  ['2026-11-23T13:05:00Z', 'en', 'long', 'Monday 23 November 2026 at 14:05'],
  ['2026-11-23T13:05:00.000Z', 'nl', 'short', '23 nov 2026, 14:05'],
  ['2026-11-23T13:05:00Z', 'en', 'short', '23 Nov 2026, 14:05'],
  ['2026-07-01T22:00:00Z', 'nl', 'long', 'donderdag 2 juli 2026 om 00:00 uur'],
] as const)(
  'D-13 the moment %s is written on the clock of the Netherlands (%s, %s)',
  (at, locale, length, written) => {
    expect(formatMoment(at, locale, length)).toBe(written)
  },
)

test.each([
  ['2026-11-23', 'nl', 'long', 'maandag 23 november 2026'],
  ['2026-11-23', 'en', 'long', 'Monday 23 November 2026'],
  ['2028-02-29', 'nl', 'short', '29 feb 2028'],
  ['2026-03-29', 'en', 'short', '29 Mar 2026'],
] as const)('D-13 the day %s stays the same day in every zone (%s, %s)', (on, locale, length, written) => {
  expect(formatDay(on, locale, length)).toBe(written)
})

test.each([
  ['2026-11-23T13:05:00Z', 'nl', 'long', 'maandag 23 november 2026 om 14:05 uur, Nederlandse tijd'],
  ['2026-11-23T13:05:00Z', 'en', 'long', 'Monday 23 November 2026 at 14:05, Dutch time'],
  ['2026-11-23T23:00:00Z', 'nl', 'long', 'maandag 23 november 2026 om 24:00 uur, Nederlandse tijd'],
  ['2026-07-01T22:00:00Z', 'en', 'long', 'Wednesday 1 July 2026 at 24:00, Dutch time'],
  ['2026-12-31T23:00:00Z', 'nl', 'short', '31 dec 2026, 24:00'],
  ['2026-11-23T23:01:00Z', 'nl', 'short', '24 nov 2026, 00:01'],
] as const)('D-1 a term ending at %s is in time at that moment (%s, %s)', (at, locale, length, written) => {
  expect(formatDueMoment(at, locale, length)).toBe(written)
})

test('a text that is no moment is refused', () => {
  expect(() => formatMoment('morgen', 'nl')).toThrow(RangeError)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../foundation/moments.fixture.js'
import { readDay, readMoment } from './read-day.js'

test.each([
  ['2025-12-31', '2025-12-31'],
  ['31-12-2025', '2025-12-31'],
  ['31/12/2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['1-2-2025', '2025-02-01'],
  ['31 dec 2025', '2025-12-31'],
  ['31 december 2025', '2025-12-31'],
  ['31-dec.-2025', '2025-12-31'],
  ['wo 31 dec. 2025', '2025-12-31'],
  ['woensdag 31 december 2025', '2025-12-31'],
  ['1 mrt 2024', '2024-03-01'],
  ['29 feb 2024', '2024-02-29'],
  ['5 May 2024', '2024-05-05'],
  ['2025/12/31', '2025-12-31'],
  ['2019-09-24T10:00:00', '2019-09-24'],
  ['2025-12-31 23:30', '2025-12-31'],
  ['2025-12-31T23:30:00Z', '2026-01-01'],
  [' 31-12-2025 ', '2025-12-31'],
])('a day can be written %s', (written, meant) => {
  expect(readDay(written)?.toString()).toBe(meant)
})

test.each([
  '',
  'gisteren',
  '31-12-25',
  '31-13-2025',
  '12/31/2025',
  '30-02-2025',
  '29-02-2025',
  '00-00-0000',
  '2025-00-10',
  '2025-1',
  '20251231',
  '45657',
  '31 foo 2025',
  '2025-12-31 25:00',
  '31-12-2025 12:61',
  'x'.repeat(10_000),
])('%j is no day', (written) => {
  expect(readDay(written)).toBeNull()
  expect(readMoment(written)).toBeNull()
})

test.each([
  ['31-12-2025 14:30', '2025-12-31T13:30:00Z'],
  ['31-7-2025 14.30 uur', '2025-07-31T12:30:00Z'],
  ['2025-07-31T14:30:15+02:00', '2025-07-31T12:30:15Z'],
  ['2025-07-31T14:30Z', '2025-07-31T14:30:00Z'],
  ['31-12-2025', '2025-12-30T23:00:00Z'],
  ['30-03-2025', '2025-03-29T23:00:00Z'],
])('KM-20 the moment of %s is by the clock in Amsterdam, and of a day alone its first', (written, meant) => {
  expect(readMoment(written)?.toString()).toBe(meant)
})

test('every day is read again from every way in which it can be written', () => {
  const days = fc.integer({ min: 0, max: 60_000 }).map((past) => day('1900-01-01').add({ days: past }))
  const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
  fc.assert(
    fc.property(days, (on) => {
      const [year, month, number] = [on.year, on.month, on.day]
      for (const written of [
        `${on}`,
        `${number}-${month}-${year}`,
        `${number}/${month}/${year}`,
        `${number} ${months[month - 1]} ${year}`,
        `${year}.${month}.${number}`,
      ])
        expect(readDay(written)?.toString()).toBe(on.toString())
    }),
  )
})

test('any text is a day or none, and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readDay(text)
      readMoment(text)
    }),
  )
})

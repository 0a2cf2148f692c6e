import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moment } from '../foundation/moments.fixture.js'
import { complaintNumber, parseComplaintNumber } from './complaint-number.js'

test.each([
  [1, '2026-04-01T09:30', 'K-2026-000001-5'],
  [123, '2026-04-01T09:30', 'K-2026-000123-8'],
  [1_000_000, '2026-04-01T09:30', 'K-2026-1000000-9'],
  [123, '2026-12-31T23:59:59', 'K-2026-000123-8'],
  [123, '2027-01-01T00:00', 'K-2027-000123-0'],
])('complaint %i, received %s in Amsterdam, is called %s', (sequence, receivedAt, number) => {
  expect(complaintNumber(sequence, moment(receivedAt))).toBe(number)
})

test.each([
  'K-2026-000123-8',
  'k-2026-000123-8',
  ' K 2026 000123 8 ',
  'K20260001238',
  'k–2026–000123–8',
  'Ｋ-２０２６-000123-8',
])('%j is read as the number that is meant', (typed) => {
  expect(parseComplaintNumber(typed)).toBe('K-2026-000123-8')
})

test.each([
  ['', 'nothing'],
  ['Jansen', 'a name'],
  ['20260001238', 'an order number, perhaps'],
  ['V-000123-4', 'a violation'],
  ['K-2026-000123', 'no check digit'],
  ['K-2026-000123-7', 'a wrong check digit'],
  ['K-2026-000132-8', 'two digits changed places'],
  ['K-2025-000123-8', 'a wrong year'],
  ['K-2026-0000123-6', 'a zero too many'],
  ['K-2026-000000-2', 'the zeroth'],
])('%j is no number of a complaint: %s', (typed) => {
  expect(parseComplaintNumber(typed)).toBeNull()
})

test.each([0, -1, 1.5, Number.NaN, Number.MAX_VALUE])('%d is no sequence', (sequence) => {
  expect(() => complaintNumber(sequence, moment('2026-04-01T09:30'))).toThrow(RangeError)
})

describe('always', () => {
  const aNumber = fc
    .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 4000 }))
    .map(([sequence, days]) =>
      complaintNumber(sequence, moment('2026-01-01T12:00').add({ hours: 24 * days })),
    )

  test('a number is read back as itself, whatever becomes of its capitals and dashes', () => {
    fc.assert(
      fc.property(aNumber, fc.constantFrom('-', ' ', '', '–', ' - '), (number, dash) => {
        expect(parseComplaintNumber(number.toLowerCase().replaceAll('-', dash))).toBe(number)
      }),
    )
  })

  test('a number with one digit changed is no number', () => {
    fc.assert(
      fc.property(aNumber, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, somewhere, more) => {
        const places = [...number].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []))
        const place = places[somewhere % places.length] ?? 0
        const digit = (Number(number[place]) + more) % 10
        expect(parseComplaintNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBeNull()
      }),
    )
  })
})

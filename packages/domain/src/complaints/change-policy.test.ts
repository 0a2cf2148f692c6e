import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accepted, refused } from '../foundation/index.js'
import { changeBand, changeHoursToConfirm } from './change-policy.js'

describe('the hours within which an assignment is confirmed', () => {
  it.each([
    [8, 1, accepted(1)],
    [8, 240, accepted(240)],
    [8, 8, refused({ kind: 'as-it-is', path: ['hoursToConfirm'] })],
    [8, 0, refused({ kind: 'not-between', path: ['hoursToConfirm'], minimum: 1, maximum: 240 })],
    [8, 241, refused({ kind: 'not-between', path: ['hoursToConfirm'], minimum: 1, maximum: 240 })],
    [8, 1.5, refused({ kind: 'not-between', path: ['hoursToConfirm'], minimum: 1, maximum: 240 })],
  ])('KM-16 %d becomes %d: %o', (present, hours, result) => {
    expect(changeHoursToConfirm(present, hours)).toEqual(result)
  })
})

describe('what is usual in a category', () => {
  const band = { fromCents: 500, toCents: 5_000 }
  const tooMuch = { minimum: 0, maximum: 100_000_000 }

  it.each([
    ['a band of its own', null, band, accepted(band)],
    ['one amount alone', null, { fromCents: 500, toCents: 500 }, accepted({ fromCents: 500, toCents: 500 })],
    ['another band', band, { fromCents: 0, toCents: 1 }, accepted({ fromCents: 0, toCents: 1 })],
    ['the standard one again', band, { fromCents: null, toCents: null }, accepted(null)],
    [
      'the standard one it has',
      null,
      { fromCents: null, toCents: null },
      refused({ kind: 'as-it-is', path: ['toCents'] }),
    ],
    ['the band it has', band, band, refused({ kind: 'as-it-is', path: ['toCents'] })],
    ['no end', null, { fromCents: 1, toCents: null }, refused({ kind: 'required', path: ['toCents'] })],
    [
      'no beginning',
      null,
      { fromCents: null, toCents: 1 },
      refused({ kind: 'required', path: ['fromCents'] }),
    ],
    [
      'an end before its beginning',
      null,
      { fromCents: 2, toCents: 1 },
      refused({ kind: 'band-upside-down', path: ['toCents'] }),
    ],
    [
      'two ends out of reach',
      null,
      { fromCents: -1, toCents: 100_000_001 },
      refused(
        { kind: 'not-between', path: ['fromCents'], ...tooMuch },
        { kind: 'not-between', path: ['toCents'], ...tooMuch },
      ),
    ],
  ])('KM-6 %s', (_, present, wanted, result) => {
    expect(changeBand(present, wanted)).toEqual(result)
  })

  it('always KM-6 what is accepted is a band in whole cents, both ends in order', () => {
    const cents = fc.option(fc.oneof(fc.integer({ min: -10, max: 200_000_000 }), fc.double()), { nil: null })
    fc.assert(
      fc.property(cents, cents, (fromCents, toCents) => {
        const changed = changeBand(null, { fromCents, toCents })
        if (!changed.ok || changed.value === null) return true
        const { fromCents: from, toCents: to } = changed.value
        return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to
      }),
    )
  })
})

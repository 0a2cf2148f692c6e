import { expect, test } from 'vitest'
import { countryOf, isSameTrader, parseTrader } from './trader.js'

const kvk = (registerNumber: string) => ({ register: 'KVK', registerNumber }) as const

test('D-15 a trader is read with the leading zero of the number and the country of the register', () => {
  expect(parseTrader({ ...kvk('1234567'), name: ' Fiets &  Zo ' }, ['trader'])).toEqual({
    ok: true,
    value: { register: 'KVK', registerNumber: '01234567', name: 'Fiets & Zo', country: 'NL' },
  })
  expect(countryOf('KBO')).toBe('BE')
})

test('D-15 all that is wrong with a trader is told at once', () => {
  expect(parseTrader({ register: 'KBO', registerNumber: '1', name: null }, ['trader'])).toEqual({
    ok: false,
    rejections: [
      { kind: 'invalid-form', path: ['trader', 'registerNumber'], expected: 'register-number' },
      { kind: 'required', path: ['trader', 'name'] },
    ],
  })
})

test('D-15 traders are the same by register and number, and never across registers', () => {
  expect(isSameTrader(kvk('01234567'), kvk('01234567'))).toBe(true)
  expect(isSameTrader(kvk('01234567'), kvk('01234568'))).toBe(false)
  expect(isSameTrader(kvk('01234567'), { register: 'KBO', registerNumber: '01234567' })).toBe(false)
})

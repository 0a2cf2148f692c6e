import { expect, test } from 'vitest'
import { parseRegisterNumber } from './parse-register-number.js'

const path = ['registerNumber']

test.each([
  ['KVK', '12345678', '12345678'],
  ['KVK', 'KvK 12345678', '12345678'],
  ['KVK', 'KvK-nummer: 12.34.56.78', '12345678'],
  ['KVK', '01234567', '01234567'],
  ['KVK', '1234567', '01234567'],
  ['KBO', '0202239951', '0202239951'],
  ['KBO', 'BE 0202.239.951', '0202239951'],
  ['KBO', '202239951', '0202239951'],
  ['KBO', 'KBO 0403.227.515', '0403227515'],
] as const)('D-15 %s %j is written %s', (register, raw, number) => {
  expect(parseRegisterNumber(register, raw, path)).toEqual({ ok: true, value: number })
})

test.each([
  ['KVK', '123456'],
  ['KVK', '123456789'],
  ['KVK', '000037178598'],
  ['KVK', '1234567A'],
  ['KVK', '00000000'],
  ['KVK', 'BE 0202.239.951'],
  ['KBO', '0202239952'],
  ['KBO', '2202239951'],
  ['KBO', '02239951'],
  ['KBO', '0000000097'],
  ['KBO', '12345678'],
] as const)('D-15 there is no %s %j', (register, raw) => {
  expect(parseRegisterNumber(register, raw, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'invalid-form', path, expected: 'register-number' }],
  })
})

test('D-15 no number at all is required, not misformed', () => {
  expect(parseRegisterNumber('KVK', ' ', path)).toEqual({
    ok: false,
    rejections: [{ kind: 'required', path }],
  })
})

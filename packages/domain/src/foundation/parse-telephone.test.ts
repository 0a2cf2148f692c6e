import { expect, test } from 'vitest'
import { parseTelephone } from './parse-telephone.js'

const path = ['telephone']

test.each([
  ['06-12345678', 'NL', '+31612345678'],
  ['06 12 34 56 78', 'NL', '+31612345678'],
  ['+31 (0)6 12345678', 'NL', '+31612345678'],
  ['0031 20 123 45 67', 'NL', '+31201234567'],
  ['(020) 123 45 67', 'NL', '+31201234567'],
  ['088 123 45 67', 'NL', '+31881234567'],
  ['0470 12 34 56', 'BE', '+32470123456'],
  ['02 555 12 12', 'BE', '+3225551212'],
  ['+31 6 12345678', 'BE', '+31612345678'],
  ['+49 30 901820', 'NL', '+4930901820'],
] as const)('KP-5 the telephone number %j from %s is %s', (raw, country, number) => {
  expect(parseTelephone(raw, country, path)).toEqual({ ok: true, value: number })
})

test.each([
  ['06-1234567', 'NL'],
  ['06-123456789', 'NL'],
  ['0612345678', 'BE'],
  ['112', 'NL'],
  ['bel 06-12345678', 'NL'],
  ['06-12345678 of 020-1234567', 'NL'],
  ['020-1234567 ext. 12', 'NL'],
  ['geen', 'NL'],
  ['+999 12345678', 'NL'],
] as const)('KP-5 %j from %s is no telephone number that can be called', (raw, country) => {
  expect(parseTelephone(raw, country, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'invalid-form', path, expected: 'telephone' }],
  })
})

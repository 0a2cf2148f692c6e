import { expect, test } from 'vitest'
import { parsePostcode } from './parse-postcode.js'

const path = ['postcode']

test.each([
  ['1234AB', 'NL', '1234 AB'],
  ['1234 ab', 'NL', '1234 AB'],
  [' 1012  jx ', 'NL', '1012 JX'],
  ['NL-1012 JX', 'NL', '1012 JX'],
  ['9999 XK', 'NL', '9999 XK'],
  ['1000', 'BE', '1000'],
  ['B-2018', 'BE', '2018'],
  ['BE 9000', 'BE', '9000'],
] as const)('KP-5 the postcode %j in %s is %j', (raw, country, postcode) => {
  expect(parsePostcode(raw, country, path)).toEqual({ ok: true, value: postcode })
})

test.each([
  ['0123 AB', 'NL'],
  ['1234', 'NL'],
  ['1234 A', 'NL'],
  ['1234 A1', 'NL'],
  ['1234 SA', 'NL'],
  ['1234 sd', 'NL'],
  ['1234 SS', 'NL'],
  ['1234 ABC', 'NL'],
  ['0999', 'BE'],
  ['12345', 'BE'],
  ['1234 AB', 'BE'],
] as const)('KP-5 there is no postcode %j in %s', (raw, country) => {
  const expected = country === 'NL' ? 'postcode-nl' : 'postcode-be'
  expect(parsePostcode(raw, country, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'invalid-form', path, expected }],
  })
})

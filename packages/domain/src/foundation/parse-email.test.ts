import { expect, test } from 'vitest'
import { parseEmail } from './parse-email.js'

const path = ['email']

test.each([
  ['jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
  [' Jan.de.Vries@Voorbeeld.NL ', 'Jan.de.Vries@voorbeeld.nl'],
  ["o'brien+klant@mail.voorbeeld.co.uk", "o'brien+klant@mail.voorbeeld.co.uk"],
  ['info@café-müller.be', 'info@xn--caf-mller-d4a5s.be'],
  ['a@1234.amsterdam', 'a@1234.amsterdam'],
])('KP-5 the e-mail address %j is kept as %j', (raw, email) => {
  expect(parseEmail(raw, path)).toEqual({ ok: true, value: email })
})

test.each([
  'jan',
  'jan@',
  '@voorbeeld.nl',
  'jan@voorbeeld',
  'jan@voorbeeld.n',
  'jan@@voorbeeld.nl',
  'jan@voor beeld.nl',
  'jan de vries@voorbeeld.nl',
  'jan..vries@voorbeeld.nl',
  '.jan@voorbeeld.nl',
  'jan@-voorbeeld.nl',
  'jan@voorbeeld..nl',
  'jan@127.0.0.1',
  'jan@voorbeeld.nl, piet@voorbeeld.nl',
  'Jan <jan@voorbeeld.nl>',
  'jan@voorbeeld.nl\nBcc: x@y.nl',
  'jän@voorbeeld.nl',
  'jan@voorbéeld.nl/pad',
  `${'a'.repeat(65)}@voorbeeld.nl`,
])('KP-5 %j is no e-mail address', (raw) => {
  expect(parseEmail(raw, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'invalid-form', path, expected: 'email' }],
  })
})

test('KP-5 an e-mail address longer than mail allows is too long', () => {
  expect(parseEmail(`a@${'b'.repeat(60)}.${'c'.repeat(200)}.nl`, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'too-long', path, maximum: 254 }],
  })
})

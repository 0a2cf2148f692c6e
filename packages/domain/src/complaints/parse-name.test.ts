import { expect, test } from 'vitest'
import { parseName } from './parse-name.js'

const path = ['name']

test.each([
  ['Jan de Vries', 'Jan de Vries'],
  ['  jan   de\tvries ', 'jan de vries'],
  ["Siobhán O'Connor-van 't Hof", "Siobhán O'Connor-van 't Hof"],
  ['McDonald', 'McDonald'],
  ['Sukarno', 'Sukarno'],
  ['J.P. Balkenende jr.', 'J.P. Balkenende jr.'],
  ['fam. Yılmaz', 'fam. Yılmaz'],
  ['李小龙', '李小龙'],
  ['محمد علي', 'محمد علي'],
  ['Ø', 'Ø'],
  ['Jan 2e', 'Jan 2e'],
  ['e\u0301lise', '\u00e9lise'],
  ['Anonymoussa Diallo', 'Anonymoussa Diallo'],
  ['Onbekend van Dam', 'Onbekend van Dam'],
])('KP-5 the name %j is kept as %j', (raw, name) => {
  expect(parseName(raw, path)).toEqual({ ok: true, value: name })
})

test.each(['12345', '---', '.', '🎉', '0612345678', "'"])('KP-5 %j is no name', (raw) => {
  expect(parseName(raw, path)).toEqual({
    ok: false,
    rejections: [{ kind: 'invalid-form', path, expected: 'name' }],
  })
})

test.each([
  'anoniem',
  'ANONIEM',
  ' Anoniem. ',
  'dhr. Anoniem',
  'Anonymous',
  'anonyme klant',
  'Anonymous User',
  'onbekend',
])('D-17 who signs as %j does not want to be known, and is told so kindly', (raw) => {
  expect(parseName(raw, path)).toEqual({ ok: false, rejections: [{ kind: 'anonymous', path }] })
})

test.each([null, undefined, '', '  ', '\u200b'])('KP-5 %j leaves the name open', (raw) => {
  expect(parseName(raw, path)).toEqual({ ok: false, rejections: [{ kind: 'required', path }] })
})

test('KP-5 a name of 200 characters is one, of 201 it is too long', () => {
  expect(parseName('a'.repeat(200), path).ok).toBe(true)
  expect(parseName('a'.repeat(201), path)).toEqual({
    ok: false,
    rejections: [{ kind: 'too-long', path, maximum: 200 }],
  })
})

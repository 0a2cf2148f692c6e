import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ifGiven, isBlank, parseRequiredText, parseText } from './parse-text.js'
import { accepted } from './result.js'

const path = ['subject']
const line = { path, maximum: 20, multiline: false }
const lines = { path, maximum: 20, multiline: true }
const nothing = { ok: true, value: null }

test.each([
  ['  te laat\t geleverd \n', 'te laat geleverd'],
  ['e\u0301en', '\u00e9en'],
  ['<script>alert(1)', '<script>alert(1)'],
  ['drie 🎉🎉🎉', 'drie 🎉🎉🎉'],
  ['één\u00a0ding', 'één ding'],
])('%j on one line is kept as %j', (raw, text) => {
  expect(parseText(raw, line)).toEqual({ ok: true, value: text })
})

test.each([
  ['eerste\r\ntweede\rderde', 'eerste\ntweede\nderde'],
  ['\n\n  regel\n\n', 'regel'],
  ['een\n\n\ttwee', 'een\n\n\ttwee'],
  ['een\u2028twee', 'een\ntwee'],
])('%j on more lines is kept as %j', (raw, text) => {
  expect(parseText(raw, lines)).toEqual({ ok: true, value: text })
})

test.each([null, undefined, '', ' \t\n', '\u200b\u200b', '\ufeff', '\u3164', '\u00ad \u2800'])(
  '%j is nothing',
  (raw) => {
    expect(parseText(raw, lines)).toEqual(nothing)
    expect(isBlank(raw)).toBe(true)
    expect(ifGiven(raw, () => accepted('something'))).toEqual(nothing)
    expect(parseRequiredText(raw, lines)).toEqual({ ok: false, rejections: [{ kind: 'required', path }] })
  },
)

test.each(['a\u0000b', 'a\u0007b', 'a\u0085b', 'a\u007fb', 'a\ud800b', '\udc00'])(
  '%j cannot be read',
  (raw) => {
    expect(parseText(raw, lines)).toEqual({ ok: false, rejections: [{ kind: 'unreadable-text', path }] })
  },
)

test('length is counted in characters as the reader counts an emoji: one code point, one', () => {
  expect(parseText('🎉'.repeat(20), line).ok).toBe(true)
  expect(parseText('🎉'.repeat(21), line)).toEqual({
    ok: false,
    rejections: [{ kind: 'too-long', path, maximum: 20 }],
  })
})

test('white space that is tidied away does not count', () => {
  expect(parseText(`${' '.repeat(1_000_000)}kort`, line)).toEqual({ ok: true, value: 'kort' })
})

describe('always', () => {
  test('what was tidied once stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, multiline) => {
        const once = parseText(raw, { path, maximum: 1000, multiline })
        if (once.ok) expect(parseText(once.value, { path, maximum: 1000, multiline })).toEqual(once)
      }),
    )
  })

  test('whatever is thrown at it gets an answer', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    fc.assert(
      fc.property(units, (codes) => {
        const raw = String.fromCharCode(...codes)
        const text = parseText(raw, lines)
        if (text.ok && text.value !== null) expect(() => encodeURIComponent(text.value ?? '')).not.toThrow()
        else expect(text.ok ? isBlank(raw) : text.rejections).toBeTruthy()
      }),
    )
  })
})

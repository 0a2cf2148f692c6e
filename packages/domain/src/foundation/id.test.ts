import { expect, test } from 'vitest'
import { isCanonicalUuid, parseId } from './id.js'

const uuid = '0199e2a4-7c3b-7d21-9f00-5a1b2c3d4e5f'

test.each([uuid, uuid.toUpperCase(), ` ${uuid} `])('%j is taken in its canonical form', (raw) => {
  expect(parseId(raw, 'seller', ['sellerId'])).toEqual({ ok: true, value: uuid })
})

test.each(['', 'sel_1', uuid.replaceAll('-', ''), `${uuid}0`, `{${uuid}}`])(
  '%j is no known seller',
  (raw) => {
    expect(parseId(raw, 'seller', ['sellerId'])).toEqual({
      ok: false,
      rejections: [{ kind: 'unknown', path: ['sellerId'], noun: 'seller' }],
    })
  },
)

test('only lower case is canonical', () => {
  expect(isCanonicalUuid(uuid)).toBe(true)
  expect(isCanonicalUuid(uuid.toUpperCase())).toBe(false)
})

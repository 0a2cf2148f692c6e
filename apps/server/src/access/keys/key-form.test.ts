import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOfKey, isWholeKey, makeKey } from './key-form.js'

it('a key says for which kind of office it is, and shows its first and last signs only', () => {
  const { secret, prefix, lastFour, hash } = makeKey('demonstration')
  expect(secret).toMatch(/^waarborg_demo_[0-9a-z]{8}_[0-9a-z]{39}$/)
  expect(makeKey('production').secret).toMatch(/^waarborg_live_/)
  expect([secret.startsWith(prefix), secret.endsWith(lastFour)]).toEqual([true, true])
  expect(prefix).toMatch(/^waarborg_demo_[0-9a-z]{8}$/)
  expect(hash).toEqual(hashOfKey(secret))
})

it('two keys are never alike', () => {
  const made = Array.from({ length: 1_000 }, () => makeKey('demonstration').secret)
  expect(new Set(made).size).toBe(1_000)
})

it('always: a key with one sign wrong, missing or too many is no whole key', () => {
  const { secret } = makeKey('production')
  expect(isWholeKey(secret)).toBe(true)
  const place = fc.integer({ min: 0, max: secret.length - 1 })
  fc.assert(
    fc.property(place, fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'), (at, sign) => {
      const other = `${secret.slice(0, at)}${sign}${secret.slice(at + 1)}`
      expect(isWholeKey(other)).toBe(other === secret)
      expect(isWholeKey(secret.slice(0, at))).toBe(false)
      expect(isWholeKey(`${secret}${sign}`)).toBe(false)
    }),
  )
})

import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { SellerId } from '../foundation/index.js'
import { parseOverlap, parsePartnerKey, type RawPartnerKey } from './index.js'

const at = Temporal.Instant.from('2026-11-26T09:00:00Z')
const seller = 'a seller' as SellerId
const filledIn: RawPartnerKey = {
  name: '  Voorraad  koppeling ',
  scopes: ['violations:read', 'categories:read', 'categories:read'],
  sellerIds: [seller, seller],
}
const rejections = (changed: Partial<RawPartnerKey>) => {
  const parsed = parsePartnerKey({ ...filledIn, ...changed }, at)
  return parsed.ok ? [] : parsed.rejections
}

it('a key is tidied, each scope and seller once, and lives for a year when nobody says otherwise', () => {
  expect(parsePartnerKey(filledIn, at)).toEqual({
    ok: true,
    value: {
      name: 'Voorraad koppeling',
      scopes: ['categories:read', 'violations:read'],
      sellerIds: [seller],
      expiresAt: Temporal.Instant.from('2027-11-26T09:00:00Z'),
    },
  })
})

it('a key that is for nothing, for nobody or for ever is refused with all its faults at once', () => {
  const never = at.add({ hours: 24 * 732 })
  expect(rejections({ name: ' ', scopes: [], sellerIds: [], expiresAt: never })).toEqual([
    { kind: 'required', path: ['name'] },
    { kind: 'required', path: ['scopes'] },
    { kind: 'required', path: ['sellerIds'] },
    { kind: 'life-out-of-range', path: ['expiresAt'], maximumInDays: 731 },
  ])
})

it.each(['complaints:read', 'keys:manage', 'sellers', ''])('a key cannot be given %j', (scope) => {
  expect(rejections({ scopes: ['categories:read', scope] })).toEqual([
    { kind: 'unknown', path: ['scopes', 1], noun: 'scope' },
  ])
})

it('a seller that is not there, or not the reader’s, is named by its place', () => {
  expect(rejections({ sellerIds: [seller, null] })).toEqual([
    { kind: 'unknown', path: ['sellerIds', 1], noun: 'seller' },
  ])
})

it('a key that has ended when it begins is refused', () => {
  expect(rejections({ expiresAt: at })).toHaveLength(1)
  expect(rejections({ expiresAt: at.add({ seconds: 1 }) })).toEqual([])
  expect(rejections({ expiresAt: at.add({ hours: 24 * 731 }) })).toEqual([])
})

it.each([
  [0, true],
  [24, true],
  [720, true],
  [721, false],
  [-1, false],
  [0.5, false],
])('an overlap of %d hours is allowed: %s', (hours, allowed) => {
  expect(parseOverlap(hours).ok).toBe(allowed)
})

import { expect, test } from 'vitest'
import { type Address, parseAddress, pathOf, steps } from './address.js'

const everyAddress: Address[] = (['nl', 'en'] as const).flatMap((locale) => [
  ...(
    [
      'start',
      'done',
      'stop',
      'follow',
      'safety',
      'privacy',
      'procedure',
      'sellers',
      'seller-sign-in',
    ] as const
  ).map((page) => ({
    locale,
    route: { page },
  })),
  { locale, route: { page: 'seller-violation' as const, violation: 'vio_0a1b2c' } },
  ...[null, '2027-01-15'].map((on) => ({ locale, route: { page: 'terms' as const, on } })),
  ...steps.flatMap((step) =>
    [true, false].map((changing) => ({ locale, route: { page: 'form' as const, step, changing } })),
  ),
])

test.each(everyAddress)('every page has a path of its own that leads back to it: %o', (address) => {
  const url = new URL(pathOf(address), 'https://office.example')
  expect(parseAddress(url.pathname, url.search)).toEqual(address)
  expect(everyAddress.filter((other) => pathOf(other) === pathOf(address))).toHaveLength(1)
})

test.each([
  ['/melden/', { locale: 'nl', route: { page: 'form', step: 'category', changing: false } }],
  ['/en/', { locale: 'en', route: { page: 'start' } }],
  ['/english', { locale: 'nl', route: { page: 'unknown' } }],
  ['/verkopers/overtredingen/', { locale: 'nl', route: { page: 'unknown' } }],
  ['/verkopers/overtredingen/cmp_1', { locale: 'nl', route: { page: 'unknown' } }],
  ['/wat-mag/', { locale: 'nl', route: { page: 'terms', on: null } }],
  ['/melden/nergens', { locale: 'nl', route: { page: 'unknown' } }],
])('the path %s is read as people may type it', (path, address) => {
  expect(parseAddress(path, '')).toEqual(address)
})

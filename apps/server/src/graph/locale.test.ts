import { expect, it } from 'vitest'
import { localeOf } from './locale.js'

it.each<[header: string | undefined, locale: 'NL' | 'EN']>([
  [undefined, 'NL'],
  ['', 'NL'],
  ['*', 'NL'],
  ['nl', 'NL'],
  ['en', 'EN'],
  ['en-GB', 'EN'],
  ['EN-us', 'EN'],
  ['de', 'NL'],
  ['nl-BE,nl;q=0.9,en;q=0.8', 'NL'],
  ['en-GB,en;q=0.9,nl;q=0.8', 'EN'],
  ['nl;q=0.3, en;q=0.7', 'EN'],
  ['de, en;q=0.5', 'EN'],
  ['fr-BE, nl;q=0.4', 'NL'],
  ['en;q=0', 'EN'],
  ['en;q=veel', 'EN'],
  ['nl;q=0.5,en;q=0.5', 'NL'],
  ['entirely, not, a, language', 'NL'],
  [`${'x,'.repeat(10_000)}en`, 'NL'],
])('Accept-Language %j is answered in %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale)
})

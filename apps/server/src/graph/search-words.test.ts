import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsPattern, prefixQuery, searchableWords } from './search-words.js'

describe('a search by words', () => {
  it.each<[typed: string, query: string | null]>([
    ['bril', 'bril:*'],
    ['De Bril', 'de:* & bril:*'],
    ['jan@voorbeeld.nl', 'jan:* & voorbeeld:* & nl:*'],
    ['K-2026', 'k:* & 2026:*'],
    ["o'brien", 'o:* & brien:*'],
    ['cafe\u0301', 'café:*'],
    ['!!!', null],
    ['', null],
  ])('%j becomes %j', (typed, query) => {
    expect(prefixQuery(typed)).toBe(query)
  })

  it('is always a query that PostgreSQL reads: letters, digits and our own signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const query = prefixQuery(typed)
        if (query !== null) expect(query).toMatch(/^[\p{L}\p{N}]+:\*( & [\p{L}\p{N}]+:\*){0,11}$/u)
      }),
    )
  })

  it('looks for twelve words at most, and for the beginning of a long one', () => {
    expect(prefixQuery('a b c d e f g h i j k l m n')?.split(' & ')).toHaveLength(12)
    expect(prefixQuery('x'.repeat(500))).toBe(`${'x'.repeat(60)}:*`)
  })

  it('meets every word of a text by its beginning', () => {
    const text = 'Bril-etui, 2e keer (kapot!)'
    for (const word of searchableWords(text)) expect(prefixQuery(text)).toContain(`${word}:*`)
  })
})

describe('a pattern for part of a text', () => {
  it.each([
    ['50%', '%50\\%%'],
    ['a_b', '%a\\_b%'],
    ['a\\b', '%a\\\\b%'],
    [' bril ', '%bril%'],
    ['a\0b\u001bc', '%abc%'],
    ['a\uD800b', '%ab%'],
    ['', '%%'],
  ])('takes %j literally', (typed, pattern) => {
    expect(containsPattern(typed)).toBe(pattern)
  })
})

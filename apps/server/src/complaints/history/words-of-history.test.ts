import type { CategoryId } from '@waarborg/domain/foundation'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { searchableWords } from '../../graph/search-words.js'
import type { HistoryToImport } from './history-rows.js'
import { WordsOfHistory } from './words-of-history.js'

const telling = (description: string): HistoryToImport => ({
  externalId: '1',
  channel: 'FORM',
  locale: 'NL',
  receivedOn: Temporal.PlainDate.from('2024-02-29'),
  settledOn: null,
  outcome: null,
  matter: {
    categoryId: 'late' as CategoryId,
    subject: null,
    description,
    wish: null,
    orderNumber: null,
    sellerId: null,
    sellerName: null,
  },
  complainant: null,
  published: {},
})

it('every word is told with all complaints in which it stands, once each, whatever its letters are', () => {
  const plain = fc.stringMatching(/^[a-cA-C0-1 .,'-]*$/)
  const accented = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u0301', ' ') })
  const text = fc.oneof(plain, accented, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const words = new WordsOfHistory()
      const counts = texts.map((each) => words.add(telling(each)))
      const found = texts.map(() => new Set<string>())
      for (const [word, places] of words.entries())
        for (const place of places) found[place]?.add(word.toString())
      const expected = texts.map(
        (each) => new Set(searchableWords(each).map((word) => word.slice(0, 100).toWellFormed())),
      )
      expect(found).toEqual(expected)
      expect(counts).toEqual(expected.map(({ size }) => size))
    }),
  )
})

it('more words than there was room for at first are all told apart', () => {
  const many = Array.from({ length: 30_000 }, (_, place) => `w${place}`)
  const words = new WordsOfHistory()
  const counts = [many.join(' '), many.slice(0, 9).join('. ')].map((each) => words.add(telling(each)))
  expect(counts).toEqual([30_000, 9])
  const told = [...words.entries()].map(([word, places]) => [word.toString(), places.length])
  expect(told).toEqual(many.map((word, place) => [word, place < 9 ? 2 : 1]))
})

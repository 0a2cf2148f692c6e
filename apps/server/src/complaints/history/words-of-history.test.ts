import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BinaryFields } from '../../database/binary-fields.js'
import { searchableWords } from '../../graph/search-words.js'
import { WordsOfHistory } from './words-of-history.js'

/** Reads complaints of one text each; gives how many different words each has. */
function readAll(words: WordsOfHistory, texts: readonly string[]): number[] {
  const fields = new BinaryFields()
  return texts.map((text) => {
    fields.text(text)
    words.read(text, fields)
    return words.endComplaint()
  })
}

it('every word is told with all complaints in which it stands, once each, whatever its letters are', () => {
  const plain = fc.stringMatching(/^[a-cA-C0-1 .,'-]*$/)
  const accented = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u0301', ' ') })
  const text = fc.oneof(plain, accented, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const words = new WordsOfHistory()
      const counts = readAll(words, texts)
      const found = texts.map(() => new Set<string>())
      for (const [word, places] of words.entries()) for (const place of places) found[place]?.add(word)
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
  const counts = readAll(words, [many.join(' '), many.slice(0, 9).join('. ')])
  expect(counts).toEqual([30_000, 9])
  const told = [...words.entries()].map(([word, places]) => [word, places.length])
  expect(told).toEqual(many.map((word, place) => [word, place < 9 ? 2 : 1]).toSorted())
})

it('room that was used before holds nothing of what it held', () => {
  const words = new WordsOfHistory()
  readAll(words, ['aap noot onvoorspelbaarheid', 'mies crème'])
  words.clear()
  expect(readAll(words, ['noot wim', 'onvoorspelbaarheid noot'])).toEqual([2, 2])
  const told = [...words.entries()].map(([word, places]) => [word, ...places])
  expect(told).toEqual([
    ['noot', 0, 1],
    ['wim', 0],
    ['onvoorspelbaarheid', 1],
  ])
})

it('a word of ten signs and one of eleven are both told as they are', () => {
  const words = new WordsOfHistory()
  readAll(words, ['zzzzzzzzzz ZZZZZZZZZZZ 0000000000 000 0'])
  const told = [...words.entries()].map(([word]) => word)
  expect(told.toSorted()).toEqual(['0', '000', '0000000000', 'zzzzzzzzzz', 'zzzzzzzzzzz'])
})

it('the short words come in the order of an index, and so do the longer ones', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-b0-9]{1,14}$/)), (all) => {
      const words = new WordsOfHistory()
      readAll(words, [all.join(' ')])
      const told = [...words.entries()].map(([word]) => word)
      const isShort = (word: string) => word.length <= 10
      const different = [...new Set(all)].sort()
      expect(told).toEqual([...different.filter(isShort), ...different.filter((word) => !isShort(word))])
    }),
  )
})

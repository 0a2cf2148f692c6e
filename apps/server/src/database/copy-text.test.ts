import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CopyText } from './copy-text.js'

const text = (rows: CopyText): string => rows.read().toString()

it('a row is its values between tabs, with signs that COPY would read otherwise written out', () => {
  const rows = new CopyText()
  rows.row(['a\tb', null, 7, '\\N', 'c\r\nd'])
  rows.row(['', 'é\u{1f9f8}'])
  expect(text(rows)).toBe('a\\tb\t\\N\t7\t\\\\N\tc\\r\\nd\n\té\u{1f9f8}\n')
})

it('numbers of a row are written as they are read', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      const rows = new CopyText()
      rows.rowOfNumbers('w', numbers)
      expect(text(rows)).toBe(`w\t{${numbers.join(',')}}\n`)
    }),
  )
})

it('there is room for whatever comes', () => {
  const rows = new CopyText()
  const long = 'ë'.repeat(700_000)
  const numbers = Array.from({ length: 400_000 }, (_, place) => place)
  rows.row([long])
  rows.rowOfNumbers('w', numbers)
  expect(text(rows)).toBe(`${long}\nw\t{${numbers.join(',')}}\n`)
})

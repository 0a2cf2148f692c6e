import { expect, it } from 'vitest'
import { CopyText } from './copy-text.js'

const text = (rows: CopyText): string => rows.read().toString()

it('a row is its values between tabs, with signs that COPY would read otherwise written out', () => {
  const rows = new CopyText()
  rows.row(['a\tb', null, 7, '\\N', 'c\r\nd'])
  rows.row(['', 'é\u{1f9f8}'])
  expect(text(rows)).toBe('a\\tb\t\\N\t7\t\\\\N\tc\\r\\nd\n\té\u{1f9f8}\n')
})

it('there is room for whatever comes', () => {
  const rows = new CopyText()
  const long = 'ë'.repeat(700_000)
  rows.row([long])
  rows.row([1, long])
  expect(text(rows)).toBe(`${long}\n1\t${long}\n`)
})

import { expect, test } from 'vitest'
import { readYesNo } from './read-yes-no.js'

test.each(['ja', 'JA', ' j ', 'yes', 'true', 'WAAR', '1', 'x'])('%s is yes', (word) => {
  expect(readYesNo(word)).toBe(true)
})

test.each(['nee', 'N', 'no', 'false', '0', '', ' ', '-'])('%j is no', (word) => {
  expect(readYesNo(word)).toBe(false)
})

test.each(['misschien', '2', 'janee'])('%s is neither', (word) => {
  expect(readYesNo(word)).toBeNull()
})

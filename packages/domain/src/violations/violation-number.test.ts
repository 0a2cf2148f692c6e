import { expect, test } from 'vitest'
import { parseViolationNumber, violationNumber } from './violation-number.js'

test.each([
  [1, 'V-000001-3'],
  [123, 'V-000123-4'],
  [1234567, 'V-1234567-1'],
])('the violation %i is called %s', (sequence, number) => {
  expect(violationNumber(sequence)).toBe(number)
  expect(parseViolationNumber(number)).toBe(number)
})

test('capitals, spaces and dashes do not matter, digits do', () => {
  const number = violationNumber(4711)
  expect(parseViolationNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number)
  expect(parseViolationNumber(number.replaceAll('-', '–'))).toBe(number)
  for (const wrong of [
    '',
    'V',
    number.replace('4711', '7411'),
    number.replace('V', 'K'),
    `${number}0`,
    'V-0004711-8',
    'V-000000-0',
  ])
    expect(parseViolationNumber(wrong), wrong).toBeNull()
})

test.each([0, -1, 1.5, Number.NaN])('%d is no sequence', (sequence) => {
  expect(() => violationNumber(sequence)).toThrow(RangeError)
})

import { expect, test } from 'vitest'
import { typedDay, typedTime } from './typed-time.js'

test.each([
  ['23-11-2026', '2026-11-23'],
  ['23/11/26', '2026-11-23'],
  ['3.2', '2026-02-03'],
  [' 2026-11-23 ', '2026-11-23'],
  ['-1', '2026-11-20'],
  ['+7', '2026-11-28'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2026', undefined],
  ['31-4-2026', undefined],
  ['13-13-2026', undefined],
  ['morgen', undefined],
  ['', undefined],
])('the day “%s” is read as %s', (text, on) => {
  expect(typedDay(text, '2026-11-21')).toBe(on)
})

test.each([
  ['14:05', '14:05'],
  ['9.30', '09:30'],
  ['1405', '14:05'],
  ['905', '09:05'],
  ['7', '07:00'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['noon', undefined],
])('the time “%s” is read as %s', (text, clock) => {
  expect(typedTime(text)).toBe(clock)
})

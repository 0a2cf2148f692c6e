import { expect, test } from 'vitest'
import { tokenOf } from './tracking-token.js'

test.each([
  ['https://office.example/volgen#q3V8xT0mR5uYw2KZb7NcLg', 'q3V8xT0mR5uYw2KZb7NcLg'],
  ['  /en/volgen#q3V8xT0mR5uYw2KZb7NcLg \n', 'q3V8xT0mR5uYw2KZb7NcLg'],
  ['#q3V8_-', 'q3V8_-'],
  ['q3V8xT0mR5uYw2KZb7NcLg', 'q3V8xT0mR5uYw2KZb7NcLg'],
  ['', ''],
  ['#', ''],
  ['https://office.example/volgen', ''],
  ['<script>', ''],
])('from %j the token %j is read', (pasted, token) => {
  expect(tokenOf(pasted)).toBe(token)
})

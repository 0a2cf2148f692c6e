import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { solveChallenge } from './solve-challenge.js'

const asked = (number: number, salt = 'a1b2?for=x&expires=1&') => ({
  salt,
  challenge: createHash('sha256').update(`${salt}${number}`).digest('hex'),
  maximumNumber: 5_000,
})

test.each([0, 1, 999, 2_000, 5_000])('the number %d is found', async (number) => {
  expect(await solveChallenge(asked(number))).toBe(number)
})

test('a number beyond the largest is not looked for', async () => {
  expect(await solveChallenge(asked(5_001))).toBeNull()
})

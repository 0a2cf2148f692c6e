import { createHash, randomBytes } from 'node:crypto'

/** The document that asks for a challenge, for tests that speak with a server of which they know only the address. */
export const CHALLENGE =
  'query ($key: String!) { formChallenge(key: $key) { challenge salt signature maximumNumber } }'

/** Does what a browser does before it sends the form. */
export function solve(asked: {
  readonly challenge: string
  readonly salt: string
  readonly signature: string
  readonly maximumNumber: number
}) {
  const { challenge, salt, signature, maximumNumber } = asked
  for (let number = 0; number <= maximumNumber; number += 1)
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === challenge)
      return { challenge, salt, signature, number }
  throw new Error('The challenge has no solution.')
}

/** An address that a proxy of the test names, so that not all forms come from one. */
export const anyAddress = (): string => [10, ...randomBytes(3)].join('.')

/** What a server of its own is told, so that tests can send it many forms. */
export const OPEN_TO_FORMS = { TRUSTED_PROXIES: '127.0.0.0/8, ::1', FORM_DIFFICULTY: '20' }

import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { graphError } from './errors.js'
import { maskError } from './mask-error.js'

function masked(error: GraphQLError, locale: 'NL' | 'EN' = 'EN') {
  const reported: string[] = []
  const call = { requestId: 'r-1', locale, onBug: (fault: Error) => void reported.push(fault.message) }
  return { seen: maskError(error, call).toJSON(), reported }
}

const thrown = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['complaints', 0] })

const coded = (message: string, code: string) => Object.assign(new Error(message), { code })

describe('what a caller sees of an error', () => {
  it.each([
    ['NL', 'Er ging iets mis aan onze kant. Noem bij navraag r-1.'],
    ['EN', 'Something went wrong on our side. Mention r-1 when you ask about it.'],
  ] as const)('of our own mistake nothing but the id of the request, in %s', (locale, message) => {
    const { seen, reported } = masked(thrown(new TypeError('secret is not a function')), locale)
    expect(seen).toEqual({
      message,
      path: ['complaints', 0],
      extensions: { code: 'INTERNAL', requestId: 'r-1' },
    })
    expect(reported).toEqual(['secret is not a function'])
  })

  it.each([
    ['a constraint of the database', coded('duplicate key value violates "number"', '23505')],
    ['text that the database cannot hold', coded('invalid byte sequence for encoding "UTF8"', '22021')],
    ['a statement that is wrong', coded('syntax error at or near "x"', '42601')],
  ])('nothing of %s', (_, fault) => {
    const { seen, reported } = masked(thrown(fault))
    expect(seen.extensions?.code).toBe('INTERNAL')
    expect(JSON.stringify(seen)).not.toContain(fault.message)
    expect(reported).toEqual([fault.message])
  })

  it.each([
    ['refused', coded('connect ECONNREFUSED 10.0.0.5:5432', 'ECONNREFUSED')],
    ['reset', coded('read ECONNRESET', 'ECONNRESET')],
    ['shutting down', coded('terminating connection due to administrator command', '57P01')],
    ['starting', coded('the database system is starting up', '57P03')],
    ['full', coded('sorry, too many clients already', '53300')],
    ['silent', new Error('Query read timeout')],
    ['silent at connecting', new Error('timeout exceeded when trying to connect')],
    ['gone', new Error('Connection terminated unexpectedly')],
    ['wrapped', Object.assign(new Error('x'), { driverError: { code: '57P01' } })],
  ])('of a database that is %s: try again', (_, fault) => {
    const { seen, reported } = masked(thrown(fault))
    expect(seen).toMatchObject({
      message: 'The data cannot be reached at this moment. Try again in a minute.',
      extensions: { code: 'UNAVAILABLE', requestId: 'r-1' },
    })
    expect(reported).toEqual([])
  })

  it('our refusals as they are', () => {
    const { seen, reported } = masked(graphError('FORBIDDEN', 'Not for you.'))
    expect(seen).toEqual({ message: 'Not for you.', extensions: { code: 'FORBIDDEN', requestId: 'r-1' } })
    expect(reported).toEqual([])
  })

  it('a refusal thrown inside a resolver as it is', () => {
    const refusal = graphError('BAD_CURSOR', 'Begin again.')
    const { seen } = masked(
      new GraphQLError(refusal.message, { originalError: refusal, extensions: refusal.extensions }),
    )
    expect(seen).toMatchObject({ message: 'Begin again.', extensions: { code: 'BAD_CURSOR' } })
  })

  it('never a stack trace', () => {
    const { seen } = masked(new GraphQLError('x', { extensions: { stacktrace: ['at secret.ts:1'] } }))
    expect(JSON.stringify(seen)).not.toContain('secret')
  })
})

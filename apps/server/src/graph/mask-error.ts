import { randomUUID } from 'node:crypto'
import type { Locale } from '@waarborg/domain/complaints'
import { GraphQLError } from 'graphql'
import { refusalWords } from './words.js'

/** Codes of pg and of sockets that mean: the database is away, not: we made a mistake. */
const AWAY = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|57P0|08|53300)/
const AWAY_WORDS =
  /timeout|Connection terminated|Client has encountered a connection error|not queryable|already released|starting up/i

const isAway = (fault: Error & { code?: string; driverError?: { code?: string } }): boolean =>
  AWAY.test(fault.code ?? fault.driverError?.code ?? '') || AWAY_WORDS.test(fault.message)

/**
 * What the caller may see of an error: our refusals and GraphQL's own as they are; a database that is away as
 * UNAVAILABLE; anything else as INTERNAL with nothing but the request id.
 */
export function maskError(
  error: GraphQLError,
  call: { readonly requestId: string; readonly locale: Locale; readonly onBug: (fault: Error) => void },
): GraphQLError {
  const { requestId, locale } = call
  const cause = error.originalError
  if (cause === undefined || cause === null || cause instanceof GraphQLError) {
    const { stacktrace: _, ...extensions } = error.extensions
    return rewritten(error, error.message, { code: 'BAD_USER_INPUT', ...extensions, requestId })
  }
  if (isAway(cause))
    return rewritten(error, refusalWords.unavailable[locale](), { code: 'UNAVAILABLE', requestId })
  call.onBug(cause)
  return rewritten(error, refusalWords.internal[locale]({ requestId }), { code: 'INTERNAL', requestId })
}

const rewritten = (error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions,
  })

/** Names one request in answers and logs. */
export const newRequestId = (): string => randomUUID()

import { GraphQLError } from 'graphql'
import type { RequestContext } from './context.js'
import { refusalWords } from './words.js'

/** The top-level codes of the graph, beside GraphQL's own for parsing and validation. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'UNKNOWN_DOCUMENT'
  | 'RATE_LIMITED'
  | 'TOO_COSTLY'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** The refusal of a call as a socket or a stream tells it, without what is only for HTTP. */
export const bare = ({ message, extensions }: GraphQLError): GraphQLError =>
  graphError(extensions.code as ErrorCode, message)

/** An error that the caller may see as it is. */
export function graphError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** Too much was asked: says when to ask again, in the error and, over HTTP, in `Retry-After`. */
export function rateLimited(
  retryAfterInSeconds: number,
  { locale, setRetryAfter }: Pick<RequestContext, 'locale' | 'setRetryAfter'>,
): GraphQLError {
  setRetryAfter?.(retryAfterInSeconds)
  return graphError('RATE_LIMITED', refusalWords.rateLimited[locale]({ seconds: retryAfterInSeconds }), {
    retryAfterInSeconds,
  })
}

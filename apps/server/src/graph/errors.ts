import { GraphQLError } from 'graphql'

/** The top-level codes of the graph, beside GraphQL's own for parsing and validation. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'TOO_COSTLY'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** An error that the caller may see as it is. */
export function graphError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { MAXIMUM_TOKENS } from './limits.js'
import { refuse } from './refuse.js'
import { refusalWords } from './words.js'

interface Payload {
  readonly query?: string | null | undefined
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

export type OfficeOperation = ExecutionArgs & { readonly contextValue: RequestContext }

/** What is executed for a call that does not come through Apollo, or every reason why it is not. */
export function prepareOperation(
  schema: GraphQLSchema,
  payload: Payload,
  contextValue: RequestContext,
): { readonly operation: OfficeOperation } | { readonly errors: readonly GraphQLError[] } {
  const read = readDocument(schema, payload.query ?? '')
  if ('errors' in read) return read
  const { document } = read
  const operation = getOperationAST(document, payload.operationName)
  if (!operation)
    return { errors: [graphError('BAD_USER_INPUT', refusalWords.noOperation[contextValue.locale]())] }
  const errors = refuse(schema, document, operation, payload, contextValue)
  if (errors.length > 0) return { errors }
  const { operationName = null, variables = null } = payload
  return { operation: { schema, document, operationName, variableValues: variables, contextValue } }
}

function readDocument(
  schema: GraphQLSchema,
  query: string,
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: MAXIMUM_TOKENS })
  } catch (error) {
    return { errors: [error as GraphQLError] }
  }
  const errors = validate(schema, document)
  return errors.length > 0 ? { errors } : { document }
}

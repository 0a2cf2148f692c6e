import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { RequestContext } from './context.js'
import { limitFaults } from './limits.js'
import { attemptFaults } from './once-per-request.js'
import { variableFaults } from './variable-faults.js'

/** Why a valid document is not executed all the same; the one gate for HTTP, websocket and event stream. */
export function refuse(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  request: { readonly variables?: Readonly<Record<string, unknown>> | null | undefined },
  { locale }: Pick<RequestContext, 'locale'>,
): GraphQLError[] {
  const variables = { ...request.variables }
  const wrong = variableFaults(schema, operation, variables, locale)
  if (wrong.length > 0) return wrong
  const tried = attemptFaults(schema, document, operation, locale)
  if (tried.length > 0) return tried
  return limitFaults({ schema, document, operation, variables, locale })
}

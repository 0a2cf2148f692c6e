import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { RequestContext } from './context.js'
import { type Checked, checkLimits } from './limits.js'
import { attemptFaults } from './once-per-request.js'
import { variableFaults } from './variable-faults.js'

/** Variables of the wrong type, and what asks too much; or what it can cost. */
export function refuse(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  request: { readonly variables?: Readonly<Record<string, unknown>> | null | undefined },
  { locale }: Pick<RequestContext, 'locale'>,
): Checked {
  const variables = { ...request.variables }
  const wrong = variableFaults(schema, operation, variables, locale)
  const tried = wrong.length > 0 ? [] : attemptFaults(schema, document, operation, locale)
  const faults = [...wrong, ...tried]
  if (faults.length > 0) return { faults, cost: 0 }
  return checkLimits({ schema, document, operation, variables, locale })
}

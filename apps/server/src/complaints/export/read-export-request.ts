import { type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { RequestContext } from '../../graph/context.js'
import { graphError } from '../../graph/errors.js'
import { variableFaults } from '../../graph/variable-faults.js'
import { refusalWords } from '../../graph/words.js'
import type { ExportRequest } from './write-export.js'

/** The list that is exported, as the graph would be asked for it. */
const [asked] = parse(
  `query ($filter: ComplaintFilter, $orderBy: ComplaintOrder, $withComplainant: Boolean! = false) {
    complaints(filter: $filter, orderBy: $orderBy) { totalCount @include(if: $withComplainant) }
  }`,
).definitions as [OperationDefinitionNode]

/**
 * What is to be exported, checked as the variables of the list are.
 * @throws GraphQLError that names what is not as it should be
 */
export function readExportRequest(
  schema: GraphQLSchema,
  body: unknown,
  { locale }: Pick<RequestContext, 'locale'>,
): ExportRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw graphError('BAD_USER_INPUT', refusalWords.unreadableRequest[locale]())
  const variables = { ...body }
  const [fault] = variableFaults(schema, asked, variables, locale)
  if (fault !== undefined) throw fault
  const { coerced, errors } = getVariableValues(schema, asked.variableDefinitions ?? [], variables)
  if (errors !== undefined) throw graphError('BAD_USER_INPUT', refusalWords.unreadableRequest[locale]())
  return coerced as unknown as ExportRequest
}

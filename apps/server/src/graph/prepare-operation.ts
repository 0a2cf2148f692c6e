import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import type { Office } from '../office.js'
import { admit } from './admit.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { MAXIMUM_TOKENS } from './limits.js'
import type { OfficeOperation } from './office-operation.js'
import { hashIn } from './readable-request.js'
import { recordCall } from './told-of-calls.js'
import { refusalWords } from './words.js'

interface Payload {
  readonly query?: string | null | undefined
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined
}

type Prepared = { readonly operation: OfficeOperation } | { readonly errors: readonly GraphQLError[] }

/** What is executed for a call that does not come through Apollo, or every reason why it is not. */
export async function prepareOperation(
  schema: GraphQLSchema,
  payload: Payload,
  contextValue: RequestContext,
): Promise<Prepared> {
  const query = await textOf(payload, contextValue)
  const { mode } = contextValue.office
  const read = query instanceof GraphQLError ? { errors: [query] } : readDocument(schema, query, mode)
  const operation = 'document' in read ? getOperationAST(read.document, payload.operationName) : null
  const prepared =
    'errors' in read ? read : admitOperation(schema, read.document, operation, payload, contextValue)
  // What runs on is written down when it begins, an answer when it is there.
  if ('errors' in prepared || operation?.operation === 'subscription') {
    const codes = 'errors' in prepared ? prepared.errors.map(codeOf) : []
    recordCall(contextValue, { operation, codes, cost: 0, milliseconds: 0 })
  }
  return prepared
}

const codeOf = ({ extensions }: GraphQLError): string => String(extensions.code ?? 'BAD_USER_INPUT')

/** The document that is sent, or the one of ours that is named. */
async function textOf(payload: Payload, { office, locale }: RequestContext): Promise<string | GraphQLError> {
  const hash = payload.query ? null : hashIn(payload)
  if (hash === null) return payload.query ?? ''
  const known = await office.gate.documents.textOf(hash)
  return known ?? graphError('UNKNOWN_DOCUMENT', refusalWords.unknownDocument[locale]())
}

function admitOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  payload: Payload,
  contextValue: RequestContext,
): Prepared {
  if (!operation)
    return { errors: [graphError('BAD_USER_INPUT', refusalWords.noOperation[contextValue.locale]())] }
  const errors = admit(schema, document, operation, payload, contextValue)
  if (errors.length > 0) return { errors }
  const { operationName = null, variables = null } = payload
  return { operation: { schema, document, operationName, variableValues: variables, contextValue } }
}

/** As Apollo does it: a stranger who guesses is not helped. */
const withoutSuggestion = ({ message, nodes = [] }: GraphQLError): GraphQLError =>
  new GraphQLError(message.replace(/ ?Did you mean(.+?)\?$/, ''), { nodes })

function readDocument(
  schema: GraphQLSchema,
  query: string,
  mode: Office['mode'],
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } {
  let document: DocumentNode
  try {
    document = parse(query, { maxTokens: MAXIMUM_TOKENS })
  } catch (error) {
    return { errors: [error as GraphQLError] }
  }
  const errors = validate(schema, document)
  if (errors.length === 0) return { document }
  return { errors: mode === 'production' ? errors.map(withoutSuggestion) : errors }
}

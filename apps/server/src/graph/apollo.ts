import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql'
import type { Office } from '../office.js'
import { admit } from './admit.js'
import { rateLimitFields, settle } from './charge.js'
import { makeCompiled } from './compiled.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { MAXIMUM_TOKENS } from './limits.js'
import { maskError } from './mask-error.js'
import { operationLabel } from './operation-label.js'
import { outcomeOf, recordCall } from './told-of-calls.js'
import { refusalWords, type Words } from './words.js'

/** Told of our own mistakes, with the id that the caller got. */
export type BugReport = (fault: Error, requestId: string) => void

/** Told of every answer: what was asked, how it ended, and how long it took. */
export type AnswerReport = (answer: {
  readonly requestId: string
  readonly operation: string
  readonly outcome: 'answered' | 'refused' | 'failed'
  readonly seconds: number
}) => void

/** Apollo Server with what slows it or tells too much switched off, and our limits on. */
export function makeApollo(
  schema: GraphQLSchema,
  office: Pick<Office, 'mode'>,
  onBug: BugReport,
  onAnswer: AnswerReport = () => {},
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: office.mode === 'production',
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    formatError: nameCode,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answer(makeCompiled(schema)),
      tellErrors(onBug),
      tellAnswers(onAnswer),
    ],
  })
}

/** Apollo's own name for a request that it cannot read, as the graph calls it. */
const nameCode = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.extensions?.code === 'BAD_REQUEST'
    ? { ...error, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } }
    : error

/**
 * Variables of the wrong type and documents that ask too much are refused before anything is executed; what was
 * compiled is answered from there.
 */
const answer = (compiled: ReturnType<typeof makeCompiled>): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, request, contextValue }) => {
      const operation = getOperationAST(document, request.operationName)
      const refusal = (words: Words) => [graphError('BAD_USER_INPUT', words[contextValue.locale]())]
      const faults = !operation
        ? refusal(refusalWords.noOperation)
        : operation.operation === 'subscription'
          ? refusal(refusalWords.subscribeElsewhere)
          : admit(schema, document, operation, request, contextValue)
      if (faults.length === 0)
        return operation ? answerCompiled(compiled, operation, document, request, contextValue) : null
      const errors = faults.map((fault) => maskError(fault, { ...contextValue, onBug: () => {} }).toJSON())
      const wait = faults[0]?.extensions.retryAfterInSeconds
      const headers = new HeaderMap(wait === undefined ? [] : [['retry-after', String(wait)]])
      const status = STATUS_OF[String(faults[0]?.extensions.code)] ?? 400
      return { http: { status, headers }, body: { kind: 'single', singleResult: { errors } } }
    },
  }),
})

/** Where 400 would send a program looking for a fault in what it sent. */
const STATUS_OF: Readonly<Record<string, number>> = { RATE_LIMITED: 429, UNAUTHENTICATED: 401 }

async function answerCompiled(
  compiled: ReturnType<typeof makeCompiled>,
  operation: OperationDefinitionNode,
  document: DocumentNode,
  request: GraphQLRequest,
  context: RequestContext,
): Promise<GraphQLResponse | null> {
  const data = await compiled(document, operation, request.variables ?? {}, context)
  return data === null
    ? null
    : { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
}

/** Every error as the caller may see it; what is our own mistake is reported with the request's id. */
const tellErrors = (onBug: BugReport): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ errors, response, contextValue }) => {
      if (errors === undefined || response.body.kind !== 'single') return
      const call = { ...contextValue, onBug: (fault: Error) => onBug(fault, contextValue.requestId) }
      response.body.singleResult.errors = errors.map((error) => maskError(error, call).toJSON())
    },
  }),
})

/** After `tellErrors`, so that the codes are those that the caller gets; what it cost is told to who has a key. */
const tellAnswers = (onAnswer: AnswerReport): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const began = performance.now()
    return {
      willSendResponse: async ({ operation, response, contextValue }) => {
        const { body, http } = response
        const result = body.kind === 'single' ? body.singleResult : {}
        const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.code))
        const cost = settle(result.data, contextValue)
        if (cost !== null) result.extensions = { ...result.extensions, cost }
        for (const [name, value] of Object.entries(rateLimitFields(contextValue)))
          http.headers.set(name, value)
        const milliseconds = performance.now() - began
        recordCall(contextValue, { operation, codes, cost: cost?.actualQueryCost ?? 0, milliseconds })
        onAnswer({
          requestId: contextValue.requestId,
          operation: operationLabel(operation),
          outcome: outcomeOf(codes),
          seconds: milliseconds / 1_000,
        })
      },
    }
  },
})

import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type GraphQLFormattedError, type GraphQLSchema, getOperationAST } from 'graphql'
import type { Office } from '../office.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { MAXIMUM_TOKENS } from './limits.js'
import { maskError } from './mask-error.js'
import { refuse } from './refuse.js'
import { refusalWords, type Words } from './words.js'

/** Told of our own mistakes, with the id that the caller got. */
export type BugReport = (fault: Error, requestId: string) => void

/** Apollo Server with what slows it or tells too much switched off, and our limits on. */
export function makeApollo(
  schema: GraphQLSchema,
  office: Pick<Office, 'mode'>,
  onBug: BugReport,
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
      keepLimits,
      tellErrors(onBug),
    ],
  })
}

/** Apollo's own name for a request that it cannot read, as the graph calls it. */
const nameCode = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.extensions?.code === 'BAD_REQUEST'
    ? { ...error, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } }
    : error

/** Variables of the wrong type and documents that ask too much are refused before anything is executed. */
const keepLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, request, contextValue }) => {
      const operation = getOperationAST(document, request.operationName)
      const refusal = (words: Words) => [graphError('BAD_USER_INPUT', words[contextValue.locale]())]
      const faults = !operation
        ? refusal(refusalWords.noOperation)
        : operation.operation === 'subscription'
          ? refusal(refusalWords.subscribeElsewhere)
          : refuse(schema, document, operation, request, contextValue)
      if (faults.length === 0) return null
      const errors = faults.map((fault) => maskError(fault, { ...contextValue, onBug: () => {} }).toJSON())
      return {
        http: { status: 400, headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { errors } },
      }
    },
  }),
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

import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Office } from '../office.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { makeContext } from './http-context.js'
import { maskError } from './mask-error.js'
import { type OfficeOperation, prepareOperation } from './prepare-operation.js'
import { subscribeOperation } from './subscribe-operation.js'

/** Server-sent events on `/graphql/stream`, for software that has no websocket; the same rules again. */
export function serveEventSource(
  server: FastifyInstance,
  schema: GraphQLSchema,
  office: Office,
  onBug: BugReport,
): void {
  const mask = (error: GraphQLError, context: RequestContext) =>
    maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) }).toJSON()
  const contexts = new WeakMap<object, RequestContext>()
  const handle = createHandler<never>({
    schema,
    // One operation a connection: nothing is kept between them.
    authenticate: () => null,
    subscribe: (args) =>
      subscribeOperation(args, (fault) => {
        const context: RequestContext = args.contextValue
        mask(new GraphQLError(fault.message, { originalError: fault }), context)
        context.onSlow()
      }),
    onSubscribe: async (request, payload) => {
      const { headers } = request.raw
      const context = await makeContext(
        office,
        { cookie: headers.cookie, language: headers['accept-language'], idempotencyKey: undefined },
        { setCookie: null, onSlow: () => request.raw.raw.destroy() },
      )
      contexts.set(request, context)
      const prepared = prepareOperation(schema, payload, context)
      if ('operation' in prepared) return prepared.operation as OfficeOperation as never
      const errors = prepared.errors.map((error) => mask(error, context))
      const reply = { 'content-type': 'application/json; charset=utf-8' }
      return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers: reply }] as never
    },
    onNext: (_ctx, request, result) => {
      const context = contexts.get(request)
      if (context === undefined || !('errors' in result) || !result.errors) return undefined
      return { ...result, errors: result.errors.map((error) => mask(error, context)) } as never
    },
  })
  server.post('/graphql/stream', (request, reply) => handle(request, reply))
}

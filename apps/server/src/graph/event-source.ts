import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Office } from '../office.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { makeContext } from './http-context.js'
import { maskError } from './mask-error.js'
import type { OpenConnections } from './open-connections.js'
import { type OfficeOperation, prepareOperation } from './prepare-operation.js'
import { subscribeOperation } from './subscribe-operation.js'

/** So many events in a row while the one before is still not taken: nobody reads them. */
const UNREAD_EVENTS_AT_MOST = 200

/** Server-sent events on `/graphql/stream`, for software that has no websocket; the same rules again. */
export function serveEventSource(
  server: FastifyInstance,
  schema: GraphQLSchema,
  office: Office,
  connections: OpenConnections,
  onBug: BugReport,
): { count(): number } {
  const mask = (error: GraphQLError, context: RequestContext) =>
    maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) }).toJSON()
  const contexts = new WeakMap<object, RequestContext>()
  const behind = new WeakMap<object, number>()
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
        {
          cookie: headers.cookie,
          language: headers['accept-language'],
          idempotencyKey: undefined,
          address: request.raw.ip,
          userAgent: headers['user-agent'],
          requestId: request.raw.id,
        },
        { setCookie: null, setRetryAfter: null, onSlow: () => request.context.reply.raw.destroy() },
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
      const unread = request.context.reply.raw.writableLength > 0 ? (behind.get(request) ?? 0) + 1 : 0
      behind.set(request, unread)
      if (unread > UNREAD_EVENTS_AT_MOST) context?.onSlow()
      if (context === undefined || !('errors' in result) || !result.errors) return undefined
      return { ...result, errors: result.errors.map((error) => mask(error, context)) } as never
    },
  })
  const open = new Set<ServerResponse>()
  server.post('/graphql/stream', async (request, reply) => {
    open.add(reply.raw)
    const unwatch = connections.watch(request.headers.cookie, () => reply.raw.destroy())
    reply.raw.once('close', () => {
      open.delete(reply.raw)
      unwatch()
    })
    await handle(request, reply).catch((fault: unknown) => {
      // A reader who went away in the middle of an event is no fault.
      if (!reply.raw.destroyed) throw fault
    })
  })
  // A stream has no end of its own: without this the server would wait for it for ever.
  server.addHook('preClose', async () => {
    for (const response of open) response.destroy()
  })
  return {
    /** How many are open. */
    count: () => open.size,
  }
}

import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Office } from '../office.js'
import { allowanceOf } from './allowance-of.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { bare, graphError } from './errors.js'
import { makeContext } from './http-context.js'
import { maskError } from './mask-error.js'
import type { OfficeOperation } from './office-operation.js'
import type { OpenConnections } from './open-connections.js'
import { mustBeOurs } from './our-origin.js'
import { prepareOperation } from './prepare-operation.js'
import { mustBeReadable } from './readable-request.js'
import { subscribeOperation } from './subscribe-operation.js'
import { tellCost } from './told-of-calls.js'
import { refusalWords } from './words.js'

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
  const masked = (error: GraphQLError, context: RequestContext) =>
    maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) })
  const mask = (error: GraphQLError, context: RequestContext) => masked(error, context).toJSON()
  const takePlace = (context: RequestContext, response: ServerResponse): GraphQLError | null => {
    const { who, places } = allowanceOf(context)
    const leave = office.gate.guarded ? office.gate.places.take(who, places) : () => {}
    const unwatch = connections.watchKey(context.askAgain, () => response.destroy())
    response.once('close', () => {
      leave?.()
      unwatch()
    })
    return leave === null
      ? graphError('RATE_LIMITED', refusalWords.tooManySockets[context.locale]({ maximum: places }))
      : null
  }
  const operations = new WeakMap<object, OfficeOperation>()
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
          authorization: headers.authorization,
          language: headers['accept-language'],
          idempotencyKey: undefined,
          address: request.raw.ip,
          userAgent: headers['user-agent'],
          as: headers['x-waarborg-as'] === 'seller' ? 'seller' : undefined,
          unattended: true,
          requestId: request.raw.id,
        },
        { setHeader: null, onSlow: () => request.context.reply.raw.destroy() },
      ).catch((error: GraphQLError) => error)
      if (context instanceof GraphQLError) return refusal(context.extensions.http, [bare(context).toJSON()])
      const crowded = takePlace(context, request.context.reply.raw)
      if (crowded !== null) return refusal({ status: 429 }, [crowded.toJSON()])
      const prepared = await prepareOperation(schema, payload, context)
      if ('errors' in prepared)
        return refusal(
          { status: 400 },
          prepared.errors.map((error) => mask(error, context)),
        )
      operations.set(request, prepared.operation)
      return prepared.operation as never
    },
    onNext: (_ctx, request, result) => {
      const operation = operations.get(request)
      const unread = request.context.reply.raw.writableLength > 0 ? (behind.get(request) ?? 0) + 1 : 0
      behind.set(request, unread)
      if (operation === undefined) return undefined
      const { contextValue } = operation
      if (unread > UNREAD_EVENTS_AT_MOST) contextValue.onSlow()
      const faults = 'errors' in result ? (result.errors ?? []) : []
      const errors = faults.map((error) => masked(error, contextValue))
      const extensions = tellCost(operation, 'data' in result ? result.data : null, errors)
      return {
        ...result,
        ...(errors.length === 0 ? {} : { errors: errors.map((error) => error.toJSON()) }),
        ...(extensions === undefined ? {} : { extensions }),
      } as never
    },
  })
  const open = new Set<ServerResponse>()
  const preHandler = [mustBeOurs(office), mustBeReadable(office.gate.documents)]
  server.post('/graphql/stream', { preHandler }, async (request, reply) => {
    open.add(reply.raw)
    reply.header('cache-control', 'no-store')
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

/** As graphql-sse takes an answer that is no stream. */
function refusal(http: unknown, errors: readonly object[]): never {
  const { status = 400 } = (http ?? {}) as { status?: number }
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors }), { status, statusText: 'Refused', headers }] as never
}

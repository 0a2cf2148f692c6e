import type { Server } from 'node:http'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Office } from '../office.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { makeContext } from './http-context.js'
import { maskError } from './mask-error.js'
import type { OpenConnections } from './open-connections.js'
import { type OfficeOperation, prepareOperation } from './prepare-operation.js'
import { subscribeOperation } from './subscribe-operation.js'

const MAXIMUM_MESSAGE_IN_BYTES = 200_000
/** Told to a subscriber whose events were not read, or cannot be: come back and refetch. */
const COME_BACK = 4408
/** Told to whoever is not signed in any more. */
const SIGN_IN = 4401
const PING_EVERY_IN_MS = 12_000

/** `graphql-transport-ws` on `/graphql`, under the same rules as HTTP, where Apollo's plugins do not reach. */
export function serveWebsocket(
  server: Server,
  schema: GraphQLSchema,
  office: Office,
  connections: OpenConnections,
  onBug: BugReport,
) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_MESSAGE_IN_BYTES })
  sockets.on('connection', (socket, { headers }) => {
    const unwatch = connections.watch(headers.cookie, () => socket.close(SIGN_IN, 'Sign in again'))
    socket.once('close', unwatch)
  })
  server.on('upgrade', (request, socket, head) => {
    const isHere = request.url?.split('?')[0] === '/graphql'
    if (isHere && isOurs(request.headers.origin, request.headers.host, office))
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
  })
  const mask = (error: GraphQLError, context: RequestContext) =>
    maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) })
  const disposable = useServer(
    {
      schema,
      subscribe: (args) =>
        subscribeOperation(args, (fault) => {
          const { contextValue } = args as OfficeOperation
          mask(new GraphQLError(fault.message, { originalError: fault }), contextValue)
          contextValue.onSlow()
        }),
      onSubscribe: async ({ extra, connectionParams }, _id, payload) => {
        const { headers } = extra.request
        const language = languageOf(connectionParams) ?? headers['accept-language']
        const comeBack = () => extra.socket.close(COME_BACK, 'Come back and refetch')
        const context = await makeContext(
          office,
          {
            cookie: headers.cookie,
            language,
            idempotencyKey: undefined,
            address: extra.request.socket.remoteAddress ?? '',
            userAgent: headers['user-agent'],
          },
          { setCookie: null, setRetryAfter: null, onSlow: comeBack },
        ).catch((error: GraphQLError) => error)
        if (context instanceof GraphQLError) {
          comeBack()
          return [context]
        }
        const prepared = prepareOperation(schema, payload, context)
        return 'errors' in prepared
          ? prepared.errors.map((error) => mask(error, context))
          : prepared.operation
      },
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => error.toJSON()),
      onNext: (_ctx, _id, _payload, args, { data = null, errors }) =>
        errors && {
          data,
          errors: errors.map((error) => mask(error, (args as OfficeOperation).contextValue).toJSON()),
        },
    },
    sockets,
    PING_EVERY_IN_MS,
  )
  return {
    /** How many are open. */
    count: () => sockets.clients.size,
    async close(): Promise<void> {
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping')
      await disposable.dispose()
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}

/** A page of another site could carry our cookie; a program that is no browser sends no origin. */
function isOurs(origin: string | undefined, host: string | undefined, office: Office): boolean {
  if (origin === undefined) return true
  if (origin === new URL(office.publicUrl()).origin) return true
  return office.mode === 'demonstration' && host !== undefined && origin === `http://${host}`
}

function languageOf(parameters: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const locale = parameters?.locale
  return locale === 'EN' ? 'en' : locale === 'NL' ? 'nl' : undefined
}

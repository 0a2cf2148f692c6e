import type { IncomingMessage, Server } from 'node:http'
import type { Locale } from '@waarborg/domain/complaints'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { WebSocketServer } from 'ws'
import type { Office } from '../office.js'
import { callerOf } from '../throttle/index.js'
import { allowanceOf } from './allowance-of.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { bare, graphError } from './errors.js'
import { makeContext } from './http-context.js'
import { localeOf } from './locale.js'
import { maskError, newRequestId } from './mask-error.js'
import type { OfficeOperation } from './office-operation.js'
import type { OpenConnections } from './open-connections.js'
import { isOurs } from './our-origin.js'
import { prepareOperation } from './prepare-operation.js'
import { type OfSocket, speakGraphql } from './speak-graphql.js'
import { subscribeOperation } from './subscribe-operation.js'
import { tellCost } from './told-of-calls.js'
import { refusalWords } from './words.js'

const MAXIMUM_MESSAGE_IN_BYTES = 200_000
const MOST_OPERATIONS_OF_A_SOCKET = 100
/** Before it is known who opens them: an office behind one address may have many. */
const MOST_SOCKETS_OF_AN_ADDRESS = 500
/** Told to a subscriber whose events were not read, or cannot be: come back and refetch. */
const COME_BACK = 4408
/** Told to whoever is not signed in any more. */
const SIGN_IN = 4401
const TOO_MANY = 4429
const FORBIDDEN = 4403
const PING_EVERY_IN_MS = 12_000
/** Whoever does not answer that the server stops is not waited for. */
const GOODBYE_WITHIN_MS = 2_000

type AddressOf = (request: IncomingMessage) => string

interface Opened {
  readonly connectionParams?: Readonly<Record<string, unknown>> | undefined
  readonly extra: OfSocket
}

/** `graphql-transport-ws` on `/graphql`, under the same rules as HTTP, where Apollo's plugins do not reach. */
export function serveWebsocket(
  server: Server,
  schema: GraphQLSchema,
  office: Office,
  addressOf: AddressOf,
  connections: OpenConnections,
  onBug: BugReport,
  onBrokenFrame: (code: string) => void,
) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_MESSAGE_IN_BYTES })
  sockets.on('connection', (socket, { headers }) => {
    const unwatch = connections.watch(headers.cookie, () => socket.close(SIGN_IN, 'Sign in again'))
    socket.once('close', unwatch)
  })
  server.on('upgrade', (request, socket, head) => {
    // Node listens to it no more: one that is broken off would end the process.
    socket.on('error', () => socket.destroy())
    const isHere = request.url?.split('?')[0] === '/graphql'
    const leave = placeFor(office, `sockets of ${callerOf(addressOf(request))}`, MOST_SOCKETS_OF_AN_ADDRESS)
    socket.once('close', () => leave?.())
    if (isHere && leave !== null && isOurs(request.headers.origin, request.headers.host, office))
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n', () => socket.destroy())
  })
  const mask = (error: GraphQLError, context: RequestContext) =>
    maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) })
  speakGraphql<Record<string, unknown>>(
    sockets,
    {
      schema,
      subscribe: (args) =>
        subscribeOperation(args, (fault) => {
          const { contextValue } = args as OfficeOperation
          mask(new GraphQLError(fault.message, { originalError: fault }), contextValue)
          contextValue.onSlow()
        }),
      onConnect: async (opened) => {
        const context = await contextOf(office, opened, addressOf)
        if (context instanceof GraphQLError) return false
        const { socket } = opened.extra
        const { who, places } = allowanceOf(context)
        const leave = placeFor(office, who, places)
        if (leave === null) {
          socket.close(TOO_MANY, 'Too many connections')
          return false
        }
        const unwatch = connections.watchKey(context.askAgain, () => socket.close(FORBIDDEN, 'Forbidden'))
        socket.once('close', () => {
          leave()
          unwatch()
        })
        return true
      },
      onSubscribe: async (opened, _id, payload) => {
        // Before anything that costs: thousands may come in one breath.
        if (Object.keys(opened.subscriptions).length > MOST_OPERATIONS_OF_A_SOCKET)
          return [tooManyOperations(localeOf(languageOf(opened)))]
        const context = await contextOf(office, opened, addressOf)
        if (context instanceof GraphQLError) return [bare(context)]
        const prepared = await prepareOperation(schema, payload, context)
        return 'errors' in prepared
          ? prepared.errors.map((error) => mask(error, context))
          : prepared.operation
      },
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => error.toJSON()),
      onNext: (_ctx, _id, _payload, args, result) => {
        const operation = args as OfficeOperation
        const errors = (result.errors ?? []).map((error) => mask(error, operation.contextValue))
        const extensions = tellCost(operation, result.data, errors)
        return {
          data: result.data ?? null,
          ...(errors.length === 0 ? {} : { errors: errors.map((error) => error.toJSON()) }),
          ...(extensions === undefined ? {} : { extensions: { ...extensions } }),
        }
      },
    },
    PING_EVERY_IN_MS,
    { onBrokenFrame, onBug: (fault) => onBug(fault, newRequestId()) },
  )
  return {
    /** How many are open. */
    count: () => sockets.clients.size,
    async close(): Promise<void> {
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping')
      const late = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, GOODBYE_WITHIN_MS)
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
      clearTimeout(late)
    },
  }
}

/** The context of an operation, or why nobody can be asked whose it is. */
async function contextOf(
  office: Office,
  opened: Opened,
  addressOf: AddressOf,
): Promise<RequestContext | GraphQLError> {
  const { connectionParams, extra } = opened
  const { request, socket } = extra
  const { cookie, authorization } = request.headers
  const given = connectionParams?.authorization
  const comeBack = () => socket.close(COME_BACK, 'Come back and refetch')
  return makeContext(
    office,
    {
      cookie,
      authorization: typeof given === 'string' ? given : authorization,
      address: addressOf(request),
      language: languageOf(opened),
      idempotencyKey: undefined,
      userAgent: request.headers['user-agent'],
      unattended: true,
    },
    { setHeader: null, onSlow: comeBack },
  ).catch((error: GraphQLError) => {
    if (error.extensions.code === 'UNAVAILABLE') comeBack()
    return error
  })
}

const placeFor = ({ gate }: Office, who: string, places: number): (() => void) | null =>
  gate.guarded ? gate.places.take(who, places) : () => {}

const tooManyOperations = (locale: Locale): GraphQLError =>
  graphError(
    'TOO_COSTLY',
    refusalWords.tooManySubscriptions[locale]({ maximum: MOST_OPERATIONS_OF_A_SOCKET }),
  )

function languageOf({ connectionParams, extra }: Opened): string | undefined {
  const locale = connectionParams?.locale
  if (locale === 'EN') return 'en'
  return locale === 'NL' ? 'nl' : extra.request.headers['accept-language']
}

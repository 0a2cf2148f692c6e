import type { Server } from 'node:http'
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'

import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Office } from '../office.js'
import type { BugReport } from './apollo.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { makeContext } from './http-context.js'
import { MAXIMUM_TOKENS } from './limits.js'
import { maskError } from './mask-error.js'
import { refuse } from './refuse.js'
import { refusalWords } from './words.js'

const MAXIMUM_MESSAGE_IN_BYTES = 200_000
/** Told to a subscriber that does not read its events: come back and refetch. */
const TOO_SLOW = 4408
const PING_EVERY_IN_MS = 12_000

/** `graphql-transport-ws` on `/graphql`, under the same rules as HTTP, where Apollo's plugins do not reach. */
export function serveWebsocket(server: Server, schema: GraphQLSchema, office: Office, onBug: BugReport) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_MESSAGE_IN_BYTES })
  server.on('upgrade', (request, socket, head) => {
    if (
      request.url?.split('?')[0] !== '/graphql' ||
      !isOurs(request.headers.origin, request.headers.host, office)
    ) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request))
  })
  const contexts = new WeakMap<object, RequestContext>()
  const maskAll = (errors: readonly GraphQLError[], context: RequestContext) =>
    errors.map((error) => maskError(error, { ...context, onBug: (fault) => onBug(fault, context.requestId) }))
  const disposable = useServer(
    {
      schema,
      onSubscribe: async ({ extra, connectionParams }, _id, payload) => {
        const context = await makeContext(
          office,
          {
            cookie: extra.request.headers.cookie,
            language: languageOf(connectionParams) ?? extra.request.headers['accept-language'],
            idempotencyKey: undefined,
          },
          { setCookie: null, onSlow: () => extra.socket.close(TOO_SLOW, 'Events are not read') },
        )
        const read = readDocument(schema, payload.query)
        if ('errors' in read) return maskAll(read.errors, context)
        const operation = getOperationAST(read.document, payload.operationName)
        if (!operation)
          return maskAll([graphError('BAD_USER_INPUT', refusalWords.noOperation[context.locale]())], context)
        const faults = refuse(schema, read.document, operation, payload, context)
        if (faults.length > 0) return maskAll(faults, context)
        const args = {
          schema,
          document: read.document,
          operationName: payload.operationName ?? null,
          variableValues: payload.variables ?? null,
          contextValue: context,
        }
        contexts.set(args, context)
        return args
      },
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => error.toJSON()),
      onNext: (_ctx, _id, _payload, args, result) => {
        const context = contexts.get(args)
        if (context === undefined || result.errors === undefined) return undefined
        return {
          data: result.data ?? null,
          errors: maskAll(result.errors, context).map((error) => error.toJSON()),
        }
      },
    },
    sockets,
    PING_EVERY_IN_MS,
  )
  return {
    async close(): Promise<void> {
      for (const socket of sockets.clients) socket.close(1001, 'The server is stopping')
      await disposable.dispose()
      for (const socket of sockets.clients) socket.terminate()
    },
  }
}

function readDocument(
  schema: GraphQLSchema,
  query: string,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(query, { maxTokens: MAXIMUM_TOKENS })
    const errors = validate(schema, document)
    return errors.length > 0 ? { errors } : { document }
  } catch (error) {
    return { errors: [error as GraphQLError] }
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

import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { RequestContext } from './graph/context.js'
import { makeContext } from './graph/http-context.js'
import { mustBeOurs } from './graph/our-origin.js'
import { mustBeReadable } from './graph/readable-request.js'
import type { Office } from './office.js'

/** The graph over HTTP. */
export function serveGraph(
  server: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  office: Office,
): void {
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: [mustBeOurs(office), mustBeReadable(office.gate.documents)],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        makeContext(
          office,
          {
            cookie: request.headers.cookie,
            authorization: request.headers.authorization,
            language: request.headers['accept-language'],
            idempotencyKey: headerText(request.headers['idempotency-key']),
            address: request.ip,
            userAgent: request.headers['user-agent'],
            as: headerText(request.headers['x-waarborg-as']),
            unattended: request.headers['x-waarborg-unattended'] !== undefined,
            requestId: request.id,
          },
          { setHeader: (name, value) => reply.header(name, value), onSlow: () => {} },
        ),
    }),
  })
}

const headerText = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

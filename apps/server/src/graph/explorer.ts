import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'

/** GraphiQL from our own server, with subscriptions over the websocket. */
export function serveExplorer(server: FastifyInstance): void {
  const page = renderGraphiQL({
    title: 'Waarborg · GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
  })
  server.get('/developers/explorer', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
}

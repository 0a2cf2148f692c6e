import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'

const FIRST_QUERY = `# Sign in on the staff pages first: this explorer uses the session of this browser.
query LateComplaints {
  complaints(first: 10, filter: { overdue: true }, orderBy: { field: NEXT_DUE_AT, direction: ASC }) {
    totalCount
    nodes {
      number
      state
      nextClock { kind dueOn state }
      handler { name }
      seller { name complaints(first: 3) { totalCount } }
    }
  }
}
`

/** GraphiQL from our own server, with subscriptions over the websocket. */
export function serveExplorer(server: FastifyInstance): void {
  const page = renderGraphiQL({
    title: 'Waarborg · GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: FIRST_QUERY,
  })
  server.get('/developers/explorer', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
}

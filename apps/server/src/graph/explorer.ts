import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'
import { callerOfRequest, makeExplorerKey } from '../access/index.js'
import type { Office } from '../office.js'

const FIRST_QUERY = `# Sign in on the staff pages first: this explorer then asks as you, for an hour; reload it for another.
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

/** Stands in the page where the key of its reader comes. */
const PLACE = 'the key of the reader'

/**
 * GraphiQL from our own server, with subscriptions over the websocket. Whoever is signed in gets the page with a
 * personal key in it, by which it asks any document as that person.
 */
export function serveExplorer(server: FastifyInstance, office: Office): void {
  const page = renderGraphiQL({
    title: 'Waarborg · GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: FIRST_QUERY,
    additionalHeaders: { authorization: PLACE },
    // Taken over by what opens the websocket, though the type does not tell.
    ...{ connectionParams: { authorization: PLACE } },
  })
  server.get('/developers/explorer', async ({ headers, ip }, reply) => {
    const { cookie } = headers
    const caller = await callerOfRequest(office, { cookie, authorization: undefined, address: ip })
    const sessionToken = caller.ok && caller.value.credential === 'session' ? caller.value.sessionToken : null
    const key = sessionToken === null ? null : makeExplorerKey(office, sessionToken, office.now()).key
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(withKey(page, key))
  })
}

/** Without a key the header stays away: the page then asks as anybody. */
const withKey = (page: string, key: string | null): string =>
  key === null ? page.replaceAll(`"authorization":"${PLACE}"`, '') : page.replaceAll(PLACE, `Bearer ${key}`)

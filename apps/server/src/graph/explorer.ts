import { createHash } from 'node:crypto'
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

const options = {
  title: 'Waarborg · GraphiQL',
  endpoint: '/graphql',
  subscriptionsProtocol: 'WS',
  defaultQuery: FIRST_QUERY,
}

const PLACE = '/developers/explorer'

interface File {
  readonly type: string
  readonly content: string
}

/**
 * GraphiQL from our own server, with subscriptions over the websocket; its parts are files, so that the page needs no
 * script of its own. Whoever is signed in gets the page with a personal key in it, by which it asks any document as
 * that person.
 * @param policy what the page may load
 */
export function serveExplorer(server: FastifyInstance, office: Office, policy: string): void {
  let files: Promise<ReadonlyMap<string, File>> | undefined
  const read = () => (files ??= makeFiles())
  server.get(PLACE, async ({ headers, ip }, reply) => {
    const names = [...(await read()).keys()]
    const { cookie } = headers
    const caller = await callerOfRequest(office, { cookie, authorization: undefined, address: ip })
    const sessionToken = caller.ok && caller.value.credential === 'session' ? caller.value.sessionToken : null
    const key = sessionToken === null ? null : makeExplorerKey(office, sessionToken, office.now()).key
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .send(pageWith(names, key))
  })
  server.get<{ Params: { name: string } }>(`${PLACE}/:name`, async (request, reply) => {
    const file = (await read()).get(request.params.name)
    if (file === undefined) return reply.callNotFound()
    return reply
      .type(file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(file.content)
  })
}

/** Read at the first visit: megabytes that most servers never need. */
async function makeFiles(): Promise<ReadonlyMap<string, File>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql')
  const workers = {
    editorWorkerService: script('editor-worker', graphiql.editorWorkerService),
    json: script('json-worker', graphiql.jsonWorker),
    graphql: script('graphql-worker', graphiql.graphqlWorker),
  }
  const addresses = Object.fromEntries(
    Object.entries(workers).map(([label, [name]]) => [label, `${PLACE}/${name}`]),
  )
  return new Map([
    named('graphiql', 'css', 'text/css', graphiql.css),
    ...Object.values(workers),
    script(
      'environment',
      `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify(addresses)})[label] }`,
    ),
    script('graphiql', graphiql.js),
    script(
      'start',
      `const root = document.querySelector('#root')
const { authorization } = root.dataset
const known = authorization && { additionalHeaders: { authorization }, connectionParams: { authorization } }
YogaGraphiQL.renderYogaGraphiQL(root, { ...${JSON.stringify(options)}, ...known })
`,
    ),
  ])
}

const script = (name: string, content: string) => named(name, 'js', 'text/javascript', content)

/** The name holds a hash of the content, so that browsers may keep it. */
function named(name: string, ending: string, type: string, content: string): readonly [string, File] {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12)
  return [`${name}-${hash}.${ending}`, { type: `${type}; charset=utf-8`, content }]
}

/** @param key without one the page asks as anybody */
function pageWith(names: readonly string[], key: string | null): string {
  const addressOf = (beginning: string) => `${PLACE}/${names.find((name) => name.startsWith(beginning))}`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${options.title}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${addressOf('graphiql-')}" />
  </head>
  <body>
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <div id="root"${key === null ? '' : ` data-authorization="Bearer ${key}"`}></div>
    <script src="${addressOf('environment-')}"></script>
    <script src="${PLACE}/${names.findLast((name) => name.startsWith('graphiql-'))}"></script>
    <script src="${addressOf('start-')}"></script>
  </body>
</html>
`
}

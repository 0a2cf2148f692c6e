import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { serveOpenId } from './access/index.js'
import { serveDownloads, serveUploads } from './attachments/index.js'
import { readAddresses } from './client-address.js'
import { serveComplaintExport } from './complaints/index.js'
import type { Config } from './config.js'
import { serveDeveloperPages } from './developers/index.js'
import { makeApollo } from './graph/apollo.js'
import { serveEventSource } from './graph/event-source.js'
import { serveExplorer } from './graph/explorer.js'
import { OpenConnections } from './graph/open-connections.js'
import { serveWebsocket } from './graph/websocket.js'
import { serveImportRejects, serveImportUploads } from './imports/index.js'
import { faultFacts } from './log.js'
import type { Office } from './office.js'
import { Metrics, serveHealth, serveMetrics } from './operations/index.js'
import { serveLogo } from './organisation/index.js'
import { pagePolicy } from './page-policy.js'
import { servePaperForm } from './paper-form/index.js'
import { hearOfKeys } from './partner-keys/index.js'
import { serveCalendars } from './policy-points/index.js'
import { requestIdOf, tellRequestIds } from './request-id.js'
import { makeSchema } from './schema.js'
import { serveGraph } from './serve-graph.js'
import { readNamedChanges, serveSites } from './serve-sites.js'
import { setHeaders, tellUnreadableAddress } from './set-headers.js'
import { tellHttpFaults } from './tell-http-faults.js'

/** A form with 50,000 characters in every field fits; what is larger is refused with its limit. */
const MAXIMUM_BODY_IN_BYTES = 4_000_000

/** How the process stands, as `/readyz` tells it. */
type Standing = Parameters<typeof serveHealth>[2]

export interface Served {
  readonly server: FastifyInstance
  /** Ends what stays open of itself, answers what is under way, and then serves nobody. */
  close(): Promise<void>
}

/** Everything that people and software reach of an office, over HTTP and sockets; it does not listen yet. */
export async function serveOffice(
  config: Config,
  office: Office,
  log: Logger,
  standing: Standing,
): Promise<Served> {
  const server = Fastify({
    bodyLimit: MAXIMUM_BODY_IN_BYTES,
    forceCloseConnections: 'idle',
    // Who came in before the door closed is answered.
    return503OnClosing: false,
    // An address that cannot be read comes past no hook.
    frameworkErrors: (_fault, _request, reply) =>
      tellUnreadableAddress(reply as unknown as FastifyReply, config.publicUrl),
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    routerOptions: { maxParamLength: 200 },
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
  })
  let metrics: Metrics | null = null
  const schema = await makeSchema()
  const onBug = (fault: Error, requestId: string) =>
    log.error({ requestId, fault: faultFacts(fault) }, 'A request failed')
  const apollo = makeApollo(schema, office, onBug, (answer) => {
    log.info(answer, 'An operation was answered')
    metrics?.operated(answer.operation, answer.outcome, answer.seconds)
  })
  await apollo.start()

  setHeaders(server, config.publicUrl)
  tellRequestIds(server)
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    const [route, status, seconds] = [routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1_000]
    log.info({ requestId: request.id, method, route, status, seconds }, 'A request was answered')
    metrics?.requested(method, route, status, seconds)
    done()
  })
  tellHttpFaults(server, MAXIMUM_BODY_IN_BYTES, onBug)
  serveUploads(server, office)
  serveDownloads(server, office)
  serveComplaintExport(server, office, schema)
  serveImportUploads(server, office)
  serveImportRejects(server, office)
  serveLogo(server, office)
  servePaperForm(server, office)
  serveCalendars(server, office)
  // Its editor writes styles and fonts as it runs.
  serveExplorer(server, office, pagePolicy({ styles: "'unsafe-inline'", fonts: 'data:', workers: 'blob:' }))
  serveDeveloperPages(server, office, schema, await readNamedChanges())
  serveOpenId(server, office, (fault) =>
    log.warn({ fault: faultFacts(fault) }, 'Signing in by OpenID Connect failed'),
  )
  const connections = new OpenConnections(office)
  connections.start()
  const streams = serveEventSource(server, schema, office, connections, onBug)
  serveGraph(server, apollo, office)
  server.addHook('onSend', (_request, reply, payload, done) => {
    // A connection that was kept open would be waited for.
    if (standing.isStopping()) reply.header('connection', 'close')
    done(null, payload)
  })
  serveHealth(server, office, standing)
  if (config.metricsToken !== null) {
    metrics = new Metrics({
      database: office,
      subscribers: () => office.events.subscriberCount,
      sockets: () => websocket.count(),
      streams: streams.count,
    })
    serveMetrics(server, metrics, config.metricsToken)
  }
  await serveSites(server)
  const websocket = serveWebsocket(
    server.server,
    schema,
    office,
    readAddresses(config.trustedProxies),
    connections,
    onBug,
    (code) => log.info({ code }, 'A socket sent what is no message'),
  )
  hearOfKeys(office, () => connections.askAgain())
  return {
    server,
    async close() {
      connections.stop()
      await websocket.close()
      await server.close()
      await apollo.stop()
    },
  }
}

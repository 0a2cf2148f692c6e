// type-graphql looks for this at its first decorator; no metadata is emitted into our own code.
import 'reflect-metadata'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { Logger } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { foundingAddress, KnownKeys, serveOpenId } from './access/index.js'
import { serveDownloads, serveUploads } from './attachments/index.js'
import { readAddresses } from './client-address.js'
import { entities } from './complaints/index.js'
import type { Config } from './config.js'
import { openDatabase } from './database/database.js'
import { serveDeveloperPages } from './developers/index.js'
import { makeApollo } from './graph/apollo.js'
import { Buckets } from './graph/buckets.js'
import { serveEventSource } from './graph/event-source.js'
import { serveExplorer } from './graph/explorer.js'
import { makeContext } from './graph/http-context.js'
import { KnownDocuments } from './graph/known-documents.js'
import { OpenConnections } from './graph/open-connections.js'
import { mustBeOurs } from './graph/our-origin.js'
import { Places } from './graph/places.js'
import { mustBeReadable } from './graph/readable-request.js'
import { serveWebsocket } from './graph/websocket.js'
import { serveImportRejects, serveImportUploads } from './imports/index.js'
import { startWorker, type Worker } from './jobs/index.js'
import { EventStream } from './live/index.js'
import { faultFacts, makeLog } from './log.js'
import type { Office } from './office.js'
import { Metrics, serveHealth, serveMetrics } from './operations/index.js'
import { serveLogo } from './organisation/index.js'
import { pagePolicy } from './page-policy.js'
import { hearOfKeys, UsageBook } from './partner-keys/index.js'
import { requestIdOf, tellRequestIds } from './request-id.js'
import { makeSchema } from './schema.js'
import { makeDerive, readKey } from './secret-key.js'
import { readManifest, readNamedChanges, serveSites } from './serve-sites.js'
import { setHeaders, tellUnreadableAddress } from './set-headers.js'
import { tasks } from './tasks.js'
import { tellHttpFaults } from './tell-http-faults.js'

/** A form with 50,000 characters in every field fits; what is larger is refused with its limit. */
const MAXIMUM_BODY_IN_BYTES = 4_000_000

export interface App {
  readonly office: Office
  readonly server: FastifyInstance
  /** Starts listening; gives the port. */
  listen(): Promise<number>
  /** Where the first administrator is made, while there is none in production; asking makes it anew. */
  foundingAddress(): Promise<string | null>
  /** From now on `/readyz` tells that nobody should be sent here; everything else goes on. */
  prepareToStop(): void
  /** Answers what is under way, lets jobs end or hands them back, then ends everything. */
  close(): Promise<void>
}

/** The whole server on a migrated database; tests use this too. */
export async function createApp(
  config: Config,
  now: () => Temporal.Instant = Temporal.Now.instant,
  log: Logger = makeLog(config.logLevel),
): Promise<App> {
  const onFault = (fault: Error) => log.warn({ fault: faultFacts(fault) }, 'The database connection broke')
  const events = new EventStream(config.databaseUrl, onFault)
  const database = await openDatabase({
    url: config.databaseUrl,
    entities,
    onFault,
    tell: (channel) => events.hear(channel),
  })
  let port = config.port
  const usage = new UsageBook(database, now, onFault)
  const documents = new KnownDocuments(database)
  const keys = new KnownKeys(database.reads, now)
  const office: Office = {
    ...database,
    now,
    events,
    derive: makeDerive(await readKey(config)),
    publicUrl: () => config.publicUrl ?? `http://localhost:${port}`,
    dataFolder: config.dataFolder,
    mode: config.mode,
    formDifficulty: config.formDifficulty,
    mail: config.mail,
    openIdConnect: config.openIdConnect,
    keys,
    gate: {
      guarded: config.guarded,
      documents,
      buckets: new Buckets(() => now().epochMilliseconds),
      places: new Places(),
      record: (call) => usage.record(call),
    },
  }
  await events.start()
  await documents.learn(await readManifest(), now())
  usage.start()

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
  serveImportUploads(server, office)
  serveImportRejects(server, office)
  serveLogo(server, office)
  // Its editor writes styles and fonts as it runs.
  serveExplorer(server, office, pagePolicy({ styles: "'unsafe-inline'", fonts: 'data:', workers: 'blob:' }))
  serveDeveloperPages(server, office, schema, await readNamedChanges())
  serveOpenId(server, office, (fault) =>
    log.warn({ fault: faultFacts(fault) }, 'Signing in by OpenID Connect failed'),
  )
  const connections = new OpenConnections(office)
  connections.start()
  const streams = serveEventSource(server, schema, office, connections, onBug)
  server.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    preHandler: [mustBeOurs(office), mustBeReadable(documents)],
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
  let worker: Worker | null = null
  let stopping = false
  server.addHook('onSend', (_request, reply, payload, done) => {
    // A connection that was kept open would be waited for.
    if (stopping) reply.header('connection', 'close')
    done(null, payload)
  })
  serveHealth(server, office, {
    isStopping: () => stopping,
    worker: () => (config.worker ? (worker?.isWorking() ? 'ready' : 'away') : 'off'),
  })
  if (config.metricsToken !== null) {
    metrics = new Metrics({
      database,
      subscribers: () => events.subscriberCount,
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
    office,
    server,
    async listen() {
      await server.listen({ host: config.host, port: config.port })
      const address = server.server.address()
      if (address !== null && typeof address === 'object') port = address.port
      if (config.worker) worker = await startWorker(office, { url: config.databaseUrl, tasks, log })
      return port
    },
    foundingAddress: () => foundingAddress(office),
    prepareToStop() {
      stopping = true
    },
    async close() {
      stopping = true
      connections.stop()
      await Promise.all([worker?.stop(), websocket.close().then(() => server.close())])
      await apollo.stop()
      await events.stop()
      await usage.stop()
      await database.close()
    },
  }
}

const headerText = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

// type-graphql looks for this at its first decorator; no metadata is emitted into our own code.
import 'reflect-metadata'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { foundingAddress } from './access/index.js'
import type { Config } from './config.js'
import { startWorker, type Worker } from './jobs/index.js'
import { makeLog } from './log.js'
import { makeOffice } from './make-office.js'
import type { Office } from './office.js'
import { serveOffice } from './serve-office.js'
import { tasks } from './tasks.js'

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
  const made = await makeOffice(config, now, log)
  const { office } = made
  let worker: Worker | null = null
  let stopping = false
  const served = await serveOffice(config, office, log, {
    isStopping: () => stopping,
    worker: () => (config.worker ? (worker?.isWorking() ? 'ready' : 'away') : 'off'),
  })
  const { server } = served
  return {
    office,
    server,
    async listen() {
      await server.listen({ host: config.host, port: config.port })
      const address = server.server.address()
      const port = address !== null && typeof address === 'object' ? address.port : config.port
      made.reachedAt(port)
      if (config.worker) worker = await startWorker(office, { url: config.databaseUrl, tasks, log })
      return port
    },
    foundingAddress: () => foundingAddress(office),
    prepareToStop() {
      stopping = true
    },
    async close() {
      stopping = true
      await Promise.all([worker?.stop(), served.close()])
      await made.close()
    },
  }
}

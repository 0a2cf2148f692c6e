import type { Logger } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { KnownKeys } from './access/index.js'
import { entities } from './complaints/index.js'
import type { Config } from './config.js'
import { openDatabase } from './database/database.js'
import { Buckets } from './graph/buckets.js'
import { KnownDocuments } from './graph/known-documents.js'
import { Places } from './graph/places.js'
import { EventStream } from './live/index.js'
import { faultFacts } from './log.js'
import type { Office } from './office.js'
import { UsageBook } from './partner-keys/index.js'
import { makeDerive, readKey } from './secret-key.js'
import { readManifest } from './serve-sites.js'

/** An office at work on its database, as yet served to nobody. */
export interface MadeOffice {
  readonly office: Office
  /** Tells at which port people reach it, when no address was configured. */
  reachedAt(port: number): void
  close(): Promise<void>
}

export async function makeOffice(
  config: Config,
  now: () => Temporal.Instant,
  log: Logger,
): Promise<MadeOffice> {
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
  return {
    office,
    reachedAt(reached) {
      port = reached
    },
    async close() {
      await events.stop()
      await usage.stop()
      await database.close()
    },
  }
}

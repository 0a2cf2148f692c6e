import { Temporal } from 'temporal-polyfill'
import { entities } from '../complaints/index.js'
import { readConfig } from '../config.js'
import { openDatabase } from '../database/database.js'
import { migrate } from '../database/migrate.js'
import type { ImportOffice } from '../imports/run/run-import.js'
import { makeDerive, readKey } from '../secret-key.js'

/** A lock, two that write and one that reads. */
const CONNECTIONS = 5

/** Does `work` on the migrated office without its server; the exit code says whether it went well. */
export async function withOffice(work: (office: ImportOffice) => Promise<boolean>): Promise<void> {
  const config = readConfig(process.env)
  await migrate(config.migrationUrl, config.databaseUrl)
  const database = await openDatabase({
    url: config.databaseUrl,
    entities,
    onFault: () => {},
    poolSize: CONNECTIONS,
    patienceInMs: 0,
  })
  const derive = makeDerive(await readKey(config))
  const office = { ...database, derive, now: Temporal.Now.instant, dataFolder: config.dataFolder }
  try {
    process.exitCode = (await work(office)) ? 0 : 1
  } finally {
    await database.close()
  }
}

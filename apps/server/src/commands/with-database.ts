import { type Config, readConfig } from '../config.js'
import { type Database, openDatabase } from '../database/database.js'
import { migrate } from '../database/migrate.js'

/** Does `work` on the office's migrated database, then closes it; the exit code says whether it went well. */
export async function withDatabase(
  work: (database: Database, config: Config) => Promise<boolean>,
): Promise<void> {
  const config = readConfig(process.env)
  await migrate(config.migrationUrl, config.databaseUrl)
  const database = await openDatabase({
    url: config.databaseUrl,
    entities: [],
    onFault: () => {},
    poolSize: 2,
    patienceInMs: 0,
  })
  try {
    process.exitCode = (await work(database, config)) ? 0 : 1
  } finally {
    await database.close()
  }
}

import type pg from 'pg'
import { DataSource, MigrationExecutor } from 'typeorm'
import { migrations } from './migrations/index.js'

/** The name under which a step is remembered. */
const nameOf = (step: (typeof migrations)[number]): string => step.name

/** Which of these steps we do not know. */
export function unknownMigrations(names: readonly string[]): string[] {
  const known = new Set(migrations.map(nameOf))
  return names.filter((name) => !known.has(name))
}

/** Which of ours are not among those taken. */
export function pendingMigrations(taken: readonly string[]): string[] {
  return migrations.map(nameOf).filter((name) => !taken.includes(name))
}

/**
 * One transaction that begins by taking the named steps and no others on an empty database, and holds whatever
 * `work` does besides: all of it is there afterwards, or nothing.
 */
export async function migrateWithin(
  ownerUrl: string,
  names: readonly string[],
  work: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrations.filter((step) => names.includes(nameOf(step))),
    poolSize: 1,
    poolErrorHandler: () => {},
  })
  await source.initialize()
  try {
    const runner = source.createQueryRunner()
    const client = (await runner.connect()) as pg.ClientBase
    await runner.startTransaction()
    try {
      await new MigrationExecutor(source, runner).executePendingMigrations()
      await work(client)
      await runner.commitTransaction()
    } catch (fault) {
      await runner.rollbackTransaction().catch(() => {})
      throw fault
    } finally {
      await runner.release()
    }
  } finally {
    await source.destroy()
  }
}

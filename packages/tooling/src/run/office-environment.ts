import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { usePostgres } from '@waarborg/embedded-postgres'
import { say } from './say.mjs'

/** What the server and the office's commands must be told. */
export type OfficeEnvironment = Readonly<Record<string, string>>

/**
 * Does `work` with all that the office works with at hand: its data folder, and a private PostgreSQL unless
 * DATABASE_URL names another. Afterwards, whatever came of it, PostgreSQL is released.
 */
export async function withOffice(
  root: string,
  work: (environment: OfficeEnvironment) => Promise<number>,
): Promise<number> {
  const dataFolder = resolve(process.env.WAARBORG_DATA || join(root, '.waarborg'))
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  if (process.env.DATABASE_URL) return work({ WAARBORG_DATA: dataFolder })
  const { addresses, release } = await usePostgres({ dataFolder, report: say })
  try {
    return await work({
      WAARBORG_DATA: dataFolder,
      DATABASE_URL: addresses.applicationUrl,
      DATABASE_MIGRATION_URL: addresses.ownerUrl,
    })
  } finally {
    await release()
  }
}

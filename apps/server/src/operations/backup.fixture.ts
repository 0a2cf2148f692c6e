import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { EmptyDatabase } from '../test-office/empty-database.fixture.js'
import type { TestOffice } from '../test-office/test-office.fixture.js'
import { backup } from './backup.js'
import { restore } from './restore.js'

/** The key that every server under test has. */
export const KEY = Buffer.from('7e'.repeat(32), 'hex')

export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'waarborg-backup-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export const backUp = (office: TestOffice, path: string, given: Partial<Parameters<typeof backup>[0]> = {}) =>
  backup({
    path,
    ownerUrl: office.config.migrationUrl,
    dataFolder: office.config.dataFolder,
    key: KEY,
    at: Temporal.Now.instant(),
    report: () => {},
    ...given,
  })

export const restoreTo = (
  { config }: Pick<EmptyDatabase, 'config'>,
  path: string,
  given: Partial<Parameters<typeof restore>[0]> = {},
) =>
  restore({
    path,
    ownerUrl: config.migrationUrl,
    applicationUrl: config.databaseUrl,
    dataFolder: config.dataFolder,
    key: KEY,
    report: () => {},
    ...given,
  })

/** Sends a file as the form does; gives the ticket by which a form claims it. */
export async function uploadFor(office: TestOffice, name: string, text: string): Promise<string> {
  const content = Buffer.from(text)
  const { data } = await office.ask(
    'mutation ($input: PrepareUploadInput!) { prepareUpload(input: $input) { upload { ticket url } } }',
    { input: { name, sizeInBytes: content.length } },
  )
  const { ticket, url } = data.prepareUpload.upload
  await fetch(`${office.url}${url}`, { method: 'PUT', body: new Uint8Array(content) })
  return ticket
}

/** How many rows each table holds. */
export async function countsOf(database: Pick<EmptyDatabase, 'rows'>): Promise<Record<string, number>> {
  const tables: { name: string }[] = await database.rows(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  const counts = tables.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`)
  const [row] = await database.rows(`select ${counts.join(', ')}`)
  return row
}

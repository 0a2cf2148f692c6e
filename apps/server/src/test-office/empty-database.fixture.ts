import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { Config } from '../config.js'
import { testConfig } from './test-config.fixture.js'

/** A database with nothing in it, and the configuration of an office that is to be opened in it. */
export interface EmptyDatabase {
  readonly config: Config
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  rows(sql: string): Promise<any[]>
  close(): Promise<void>
}

export async function openEmptyDatabase(): Promise<EmptyDatabase> {
  const { ownerUrl, applicationUrl, superuserUrl } = inject('postgres')
  const name = `waarborg_empty_${randomBytes(6).toString('hex')}`
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const superuser = new pg.Client({ connectionString: superuserUrl })
  await superuser.connect()
  await superuser.query(`create database ${name} owner waarborg_owner`)
  const dataFolder = await mkdtemp(join(tmpdir(), 'waarborg-empty-'))
  const config = testConfig({ ownerUrl: named(ownerUrl), applicationUrl: named(applicationUrl) }, dataFolder)
  const owner = new pg.Client({ connectionString: config.migrationUrl })
  await owner.connect()
  return {
    config,
    rows: async (sql) => (await owner.query(sql)).rows,
    async close() {
      await owner.end()
      await superuser.query(`drop database ${name} with (force)`)
      await superuser.end()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usePostgres } from '@waarborg/embedded-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../database/migrate.js'
import { openOffice } from '../open-office.js'
import { testConfig } from './test-config.fixture.js'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: {
      readonly ownerUrl: string
      readonly applicationUrl: string
      readonly superuserUrl: string
    }
  }
}

/** A PostgreSQL of its own for the suite, and a template: the demonstration office, migrated and filled. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'waarborg-test-'))
  const postgres = await usePostgres({ dataFolder })
  const { ownerUrl, applicationUrl, superuserUrl } = postgres.addresses
  const template = { ownerUrl: named(ownerUrl), applicationUrl: named(applicationUrl) }
  const superuser = new pg.Client({ connectionString: superuserUrl })
  await superuser.connect()
  // What a test stored need not outlive the machine, and what is known of its tables is what was known of the template's.
  await superuser.query('alter system set synchronous_commit = off')
  await superuser.query('alter system set autovacuum = off')
  await superuser.query('select pg_reload_conf()')
  await superuser.query('create database waarborg_template owner waarborg_owner')
  await superuser.end()
  await migrate(template.ownerUrl, template.applicationUrl)
  await openOffice(testConfig(template, dataFolder), () => {})
  await analyze(template.ownerUrl)
  project.provide('postgres', { ownerUrl, applicationUrl, superuserUrl })
  return async () => {
    await postgres.release()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function analyze(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query('vacuum (analyze)')
  await owner.end()
}

const named = (url: string): string => Object.assign(new URL(url), { pathname: '/waarborg_template' }).href

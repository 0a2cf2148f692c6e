import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usePostgres } from '@waarborg/embedded-postgres'
import pg from 'pg'
import { nodeForServer } from '../run/node-for-server.js'
import { type Serving, serve } from './serve.js'

/** One office in a database of its own. */
export interface BenchDatabase {
  readonly ownerUrl: string
  readonly applicationUrl: string
  /** What a server or a command of the office is told to work on it. */
  readonly environment: Readonly<Record<string, string>>
}

/** A PostgreSQL in a temporary folder for measuring, with as many offices as are wanted. */
export interface BenchOffice {
  readonly root: string
  readonly node: string
  /** The folder that everything lives in; removed at the end. */
  readonly folder: string
  /** Another office with the demonstration in it, so that people can sign in. */
  database(name: string): Promise<BenchDatabase>
  serve(database: BenchDatabase): Promise<Serving>
  close(): Promise<void>
}

/** Makes a PostgreSQL and lets the demonstration fill one office, of which the others are copies. */
export async function openBenchOffice(root: string, say: (step: string) => void): Promise<BenchOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-bench-'))
  const postgres = await usePostgres({ dataFolder: folder, report: say })
  const { ownerUrl, applicationUrl, superuserUrl } = postgres.addresses
  const node = nodeForServer(root)
  const server = join(root, 'apps', 'server', 'dist', 'main.js')

  const named = (name: string): BenchDatabase => {
    const urls = { ownerUrl: of(ownerUrl, name), applicationUrl: of(applicationUrl, name) }
    const files = join(folder, name)
    mkdirSync(files, { recursive: true })
    return {
      ...urls,
      environment: {
        WAARBORG_DATA: files,
        DATABASE_URL: urls.applicationUrl,
        DATABASE_MIGRATION_URL: urls.ownerUrl,
        NODE_ENV: 'production',
        // What is measured is asked by one caller as fast as it goes.
        GUARD: 'off',
        // Forms come as from many people, and what their browsers do beforehand is little.
        TRUSTED_PROXIES: '127.0.0.0/8, ::1',
        FORM_DIFFICULTY: '1',
      },
    }
  }

  try {
    say('Filling one demonstration office')
    const first = await serve(node, server, named('waarborg').environment)
    await first.stop()
  } catch (fault) {
    await postgres.release()
    throw fault
  }
  return {
    root,
    node,
    folder,
    database: async (name) => {
      await withClient(superuserUrl, (superuser) =>
        superuser.query(`create database ${name} template waarborg owner waarborg_owner`),
      )
      return named(name)
    },
    serve: ({ environment }) => serve(node, server, environment),
    close: async () => {
      await postgres.release()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function of(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

/** Does `work` with one connection. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

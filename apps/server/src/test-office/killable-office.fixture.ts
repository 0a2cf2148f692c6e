import type { ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usePostgres } from '@waarborg/embedded-postgres'
import { keepRunning } from '@waarborg/tooling/run/keep-running'
import { launchServer } from '@waarborg/tooling/run/launch-server'
import { OPEN_TO_FORMS } from './form-proof.fixture.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** The built server and a PostgreSQL as `npm start` runs them: two processes that are brought back when killed. */
export interface KillableOffice {
  readonly url: string
  readonly ownerUrl: string
  /** The process that serves, or served last. */
  serverPid(): number
  postgresPid(): number
  close(): Promise<void>
}

export async function openKillableOffice(): Promise<KillableOffice> {
  if (!existsSync(join(root, 'apps', 'server', 'dist', 'main.js')))
    throw new Error('This test runs the built server: build it first (npx turbo build)')
  const dataFolder = await mkdtemp(join(tmpdir(), 'waarborg-killed-'))
  const postgres = await usePostgres({ dataFolder })
  const { ownerUrl, applicationUrl } = postgres.addresses
  const port = await freePort()
  const environment = {
    DATABASE_URL: applicationUrl,
    DATABASE_MIGRATION_URL: ownerUrl,
    WAARBORG_DATA: dataFolder,
    PORT: String(port),
    ...OPEN_TO_FORMS,
  }
  let child: ChildProcess | undefined
  const server = keepRunning(
    () => (child = launchServer(root, process.execPath, environment, 'ignore')),
    () => {},
  )
  return {
    url: `http://localhost:${port}`,
    ownerUrl,
    serverPid: () => child?.pid ?? 0,
    postgresPid: () => postmasterIn(dataFolder),
    async close() {
      server.stop()
      await server.ended
      await postgres.release()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

function postmasterIn(dataFolder: string): number {
  const note = join(dataFolder, 'postgres', 'cluster', 'postmaster.pid')
  return existsSync(note) ? Number.parseInt(readFileSync(note, 'utf8'), 10) : 0
}

/** Outside the range from which the system takes ports of outgoing connections: it must stay free while it is down. */
async function freePort(): Promise<number> {
  const port = randomInt(10_000, 20_000)
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
  return isFree ? port : freePort()
}

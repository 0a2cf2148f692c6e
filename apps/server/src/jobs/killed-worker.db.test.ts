import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accepted } from '@waarborg/domain/foundation'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { addJob, defineTask, startWorker } from './index.js'

const built = new URL('../../dist/jobs/index.js', import.meta.url)
const PATIENCE = { timeout: 40_000, interval: 50 }

let office: TestOffice
beforeAll(async () => {
  if (!existsSync(built)) throw new Error('This test runs the built worker: build it first (npx turbo build)')
  office = await openTestOffice()
})
afterAll(() => office.close())

/** A process with a worker that never ends the job it takes. */
const script = (url: string) => `
  const { startWorker } = await import(${JSON.stringify(built.href)})
  const quiet = () => {}
  await startWorker({ now: quiet }, {
    url: ${JSON.stringify(url)},
    tasks: [{ name: 'endless', run: async () => { console.log('begun'); await new Promise(() => setInterval(quiet, 1000)) } }],
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })`

it('what a worker was doing that is killed is taken up by another within seconds, once', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(office.config.databaseUrl)], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await office.app.office.transact(async (manager) => {
      await addJob(manager, 'endless', {}, { requestId: 'of-the-test' })
      return accepted(null)
    })
    await once(child.stdout, 'data')
    const done: string[] = []
    const endless = defineTask({ name: 'endless', run: async () => void done.push('endless') })
    const options = { url: office.config.databaseUrl, tasks: [endless], log: pino({ level: 'silent' }) }
    const worker = await startWorker(office.app.office, { ...options, lookForTheDeadEveryInMs: 200 })
    try {
      child.kill('SIGKILL')
      await vi.waitUntil(() => done.length > 0, PATIENCE)
      await vi.waitUntil(
        async () =>
          (await office.rows(`select from graphile_worker.jobs where task_identifier = 'endless'`)).length ===
          0,
        PATIENCE,
      )
      expect(done).toEqual(['endless'])
    } finally {
      await worker.stop()
    }
  } finally {
    child.kill('SIGKILL')
  }
})

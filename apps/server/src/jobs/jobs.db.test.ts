import { accepted, refused } from '@waarborg/domain/foundation'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { addJob, defineTask, startWorker, type Task, type Worker } from './index.js'

const PATIENCE = { timeout: 40_000, interval: 50 }
const REQUEST = { requestId: 'req-of-the-test' }

let office: TestOffice
const workers: Worker[] = []
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(async () => {
  for (const worker of workers) await worker.stop()
  await office.close()
})

const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
const work = async (tasks: readonly Task[]): Promise<Worker> => {
  const options = { url: office.config.databaseUrl, tasks, log, lookForTheDeadEveryInMs: 100 }
  const worker = await startWorker(office.app.office, options)
  workers.push(worker)
  return worker
}
const ask = (name: string, payload: object, options: object = {}, commits = true) =>
  office.app.office.transact(async (manager) => {
    await addJob(manager, name, payload, { ...REQUEST, ...options })
    return commits ? accepted(null) : refused('no')
  })
const waiting = async (name: string) =>
  (
    await office.rows(`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = $1`, [
      name,
    ])
  )[0].jobs

/** What a process leaves behind that is killed in the middle of a job. */
const leftByTheDead = async (name: string) => {
  await ask(name, {})
  await office.rows(
    `update graphile_worker._private_jobs set locked_by = 'pool-of-the-dead', locked_at = now(), attempts = 1
     where task_id = (select id from graphile_worker._private_tasks where identifier = $1)`,
    [name],
  )
}

describe('a job', () => {
  it('is done once, with what was asked, however many workers there are', async () => {
    const done: string[] = []
    const greet = defineTask<{ whom: string }>({
      name: 'greet',
      run: async ({ whom }, { requestId }) => void done.push(`${whom} ${requestId}`),
    })
    await Promise.all([work([greet]), work([greet])])
    const asked = Array.from({ length: 60 }, (_, index) => `number-${index}`)
    await Promise.all(asked.map((whom) => ask('greet', { whom })))
    await vi.waitUntil(() => done.length >= asked.length, PATIENCE)
    await vi.waitUntil(async () => (await waiting('greet')) === 0, PATIENCE)
    expect(done.toSorted()).toEqual(asked.map((whom) => `${whom} req-of-the-test`).toSorted())
  })

  it('is not there when the transaction that asked for it is undone', async () => {
    await ask('never', {}, {}, false)
    expect(await waiting('never')).toBe(0)
  })

  it('with the key of one that waits takes its place', async () => {
    await ask('kept', { which: 'first' }, { key: 'only-one' })
    await ask('kept', { which: 'second' }, { key: 'only-one' })
    expect(await waiting('kept')).toBe(1)
  })

  it('of a task that nobody here knows waits', async () => {
    await ask('of-a-newer-server', {})
    await ask('greet', { whom: 'somebody' })
    await vi.waitUntil(async () => (await waiting('greet')) === 0, PATIENCE)
    expect(await waiting('of-a-newer-server')).toBe(1)
  })

  it('that fails is tried again, and neither log nor table quotes what it read', async () => {
    let attempts = 0
    const stumble = defineTask({
      name: 'stumble',
      run: async () => {
        attempts += 1
        if (attempts === 1) throw new SyntaxError(`Unexpected token, "Wilma de Vries" is not valid JSON`)
      },
    })
    await work([stumble])
    await ask('stumble', {})
    await vi.waitUntil(() => attempts === 1, PATIENCE)
    await vi.waitFor(async () => {
      const [job] = await office.rows(
        `select last_error from graphile_worker.jobs where task_identifier = 'stumble'`,
      )
      expect(job.last_error).toBe('Unexpected token, "…" is not valid JSON')
    }, PATIENCE)
    await vi.waitUntil(async () => (await waiting('stumble')) === 0, PATIENCE)
    expect(attempts).toBe(2)
    const told = lines.filter((line) => line.includes('"stumble"'))
    expect(told.some((line) => line.includes('A job failed') && line.includes('req-of-the-test'))).toBe(true)
    expect(lines.join('')).not.toContain('Wilma')
  })

  it('that a killed worker held is taken up by another', async () => {
    await leftByTheDead('orphan')
    const done: string[] = []
    await work([defineTask({ name: 'orphan', run: async () => void done.push('orphan') })])
    await vi.waitUntil(() => done.length === 1, PATIENCE)
  })

  it('that a living worker holds is left to it', async () => {
    let begun = 0
    const found: string[] = []
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const linger = defineTask({
      name: 'linger',
      run: async () => {
        begun += 1
        await ended
      },
    })
    await Promise.all([work([linger]), work([linger])])
    await ask('linger', {})
    await vi.waitUntil(() => begun === 1, PATIENCE)
    await leftByTheDead('canary')
    await work([defineTask({ name: 'canary', run: async () => void found.push('canary') })])
    await vi.waitUntil(() => found.length === 1, PATIENCE)
    expect(begun).toBe(1)
    end()
    await vi.waitUntil(async () => (await waiting('linger')) === 0, PATIENCE)
    expect(begun).toBe(1)
  })
})

describe('a worker that stops', () => {
  it('lets its job end when told so, and takes no more', async () => {
    let told = false
    let begun = 0
    const patient = defineTask({
      name: 'patient',
      run: async (_payload, { signal }) => {
        begun += 1
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        )
        told = true
      },
    })
    const worker = await work([patient])
    await ask('patient', {}, { queue: 'one at a time' })
    await vi.waitUntil(() => begun === 1, PATIENCE)
    await ask('patient', {}, { queue: 'one at a time' })
    await worker.stop()
    workers.splice(workers.indexOf(worker), 1)
    expect([told, begun, worker.isWorking()]).toEqual([true, 1, false])
    expect(await waiting('patient')).toBe(1)
  })

  it('hands back a job that does not end', async () => {
    let begun = 0
    const stubborn = defineTask({
      name: 'stubborn',
      run: async () => {
        begun += 1
        await new Promise(() => {})
      },
    })
    const worker = await work([stubborn])
    await ask('stubborn', {})
    await vi.waitUntil(() => begun === 1, PATIENCE)
    await worker.stop()
    workers.splice(workers.indexOf(worker), 1)
    const [job] = await office.rows(
      `select locked_at from graphile_worker.jobs where task_identifier = 'stubborn'`,
    )
    expect(job.locked_at).toBeNull()
  })
})

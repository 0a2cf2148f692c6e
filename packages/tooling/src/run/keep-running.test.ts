import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { keepRunning } from './keep-running.js'

const SERVES = `process.on('disconnect', () => process.exit(1)); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); process.send('serving'); console.log('serves')`

const unheard = () => {}

/** Servers that each run the next of `scripts`, the last one for ever. */
function launches(...scripts: string[]) {
  const launched: ChildProcess[] = []
  const launch = () => {
    const script = scripts[Math.min(launched.length, scripts.length - 1)] ?? ''
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
    launched.push(child)
    return child
  }
  return { launched, launch }
}

async function serving(child: ChildProcess | undefined): Promise<void> {
  if (child?.stdout) await once(child.stdout, 'data')
}

test('a server that failed is started again', async () => {
  const { launched, launch } = launches('process.exit(1)', 'process.exit(0)')
  expect(await keepRunning(launch, unheard).ended).toBe(0)
  expect(launched).toHaveLength(2)
})

test('a server that was killed is started again', async () => {
  const { launched, launch } = launches(SERVES, 'process.exit(0)')
  const server = keepRunning(launch, unheard)
  await serving(launched[0])
  launched[0]?.kill('SIGKILL')
  expect(await server.ended).toBe(0)
  expect(launched).toHaveLength(2)
})

test('a server that says it serves may be killed any number of times', async () => {
  const scripts = Array.from({ length: 6 }, () => SERVES)
  const { launched, launch } = launches(...scripts, 'process.exit(0)')
  const server = keepRunning(launch, unheard)
  for (const round of scripts.keys()) {
    await vi.waitUntil(() => launched.length === round + 1, { timeout: 10_000 })
    await serving(launched[round])
    launched[round]?.kill('SIGKILL')
  }
  expect(await server.ended).toBe(0)
  expect(launched).toHaveLength(7)
})

test('a server that cannot serve passes its exit code on and is left alone', async () => {
  const { launched, launch } = launches('process.exit(2)')
  expect(await keepRunning(launch, unheard).ended).toBe(2)
  expect(launched).toHaveLength(1)
})

test('a program that is not there is given up after five attempts', async () => {
  const told: string[] = []
  const launch = () => spawn('/there/is/no/such/program')
  expect(await keepRunning(launch, (step) => told.push(step)).ended).toBe(1)
  expect(told.filter((step) => step.includes('ENOENT'))).toHaveLength(5)
  expect(told.at(-1)).toBe('The server failed to start five times in a row; what went wrong stands above')
})

test('a server that is asked to stop ends with 0 and stays ended', async () => {
  const { launched, launch } = launches(SERVES)
  const server = keepRunning(launch, unheard)
  await serving(launched[0])
  server.stop()
  expect(await server.ended).toBe(0)
  expect(launched).toHaveLength(1)
})

test('a server that does not listen is killed when asked to hurry', async () => {
  const deaf = SERVES.replace('process.exit(0)', '{}')
  const { launched, launch } = launches(deaf)
  const server = keepRunning(launch, unheard)
  await serving(launched[0])
  server.stop()
  server.kill()
  expect(await server.ended).toBe(0)
  expect(launched[0]?.signalCode).toBe('SIGKILL')
})

test('a restart waits for the end of the one before', async () => {
  const { launched, launch } = launches(SERVES, 'process.exit(0)')
  const server = keepRunning(launch, unheard)
  await serving(launched[0])
  server.restart()
  expect(await server.ended).toBe(0)
  expect(launched.map((child) => child.exitCode)).toEqual([0, 0])
})

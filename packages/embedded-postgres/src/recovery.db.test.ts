import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ask } from './ask.fixture.js'
import { keptPort } from './port.js'
import { livingPostmaster } from './postmaster.js'
import { homeFolder, temporaryFolder, usePostgresInTest } from './temporary-folder.fixture.js'

describe('PostgreSQL comes back', () => {
  test('after kill -9, on the same port and with all that was committed', async () => {
    const folder = join(temporaryFolder(), 'data')
    const steps: string[] = []
    const { addresses } = await usePostgresInTest(folder, (step) => steps.push(step))
    await ask(addresses.ownerUrl, 'create table fact (told integer)')
    for (const round of [1, 2, 3]) {
      await ask(addresses.ownerUrl, `insert into fact values (${round})`)
      const killed = kill(folder)
      await vi.waitUntil(() => isReplaced(folder, killed), { timeout: 30_000 })
      const count = () => ask(addresses.ownerUrl, 'select count(*) from fact').catch(() => undefined)
      await vi.waitUntil(async () => (await count()) === String(round), { timeout: 30_000 })
    }
    expect(steps).toContain('PostgreSQL stopped unexpectedly; starting it again')
  })

  test('after kill -9 when two watch it, once', async () => {
    const folder = join(temporaryFolder(), 'data')
    const steps: string[] = []
    const { addresses } = await usePostgresInTest(folder, (step) => steps.push(step))
    await usePostgresInTest(folder, (step) => steps.push(step))
    const killed = kill(folder)
    await vi.waitUntil(() => isReplaced(folder, killed), { timeout: 30_000 })
    await vi.waitUntil(() => ask(addresses.applicationUrl, 'select true').catch(() => false), {
      timeout: 30_000,
    })
    expect(steps.filter((step) => step.includes('stopped unexpectedly'))).toHaveLength(1)
  })

  test('at the next start, when it was killed while nobody watched', async () => {
    const folder = join(temporaryFolder(), 'data')
    const before = await usePostgresInTest(folder)
    await ask(before.addresses.ownerUrl, 'create table fact as select 7 as told')
    const released = before.release()
    kill(folder)
    await released
    const after = await usePostgresInTest(folder)
    expect(await ask(after.addresses.ownerUrl, 'select told from fact')).toBe('7')
  })

  test('when its note names a process that is now another program', async () => {
    const folder = join(temporaryFolder(), 'data')
    await (await usePostgresInTest(folder)).release()
    const cluster = join(homeFolder(folder), 'cluster')
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`)
    expect(livingPostmaster(homeFolder(folder))).toBeUndefined()
    const { addresses, startedByUs } = await usePostgresInTest(folder)
    expect(startedByUs).toBe(true)
    expect(await ask(addresses.applicationUrl, 'select 1')).toBe('1')
  })

  test('on another port, when somebody took its own while it was stopped', async () => {
    const folder = join(temporaryFolder(), 'data')
    const before = await usePostgresInTest(folder)
    await ask(before.addresses.ownerUrl, 'create table fact as select 7 as told')
    await before.release()
    const port = keptPort(homeFolder(folder))
    const stranger = createServer().listen(port, '127.0.0.1')
    onTestFinished(() => void stranger.close())
    const after = await usePostgresInTest(folder)
    expect(keptPort(homeFolder(folder))).not.toBe(port)
    expect(await ask(after.addresses.ownerUrl, 'select told from fact')).toBe('7')
  })
})

function kill(folder: string): number {
  const pid = livingPostmaster(homeFolder(folder))
  if (pid === undefined) throw new Error('No PostgreSQL runs that could be killed')
  process.kill(pid, 'SIGKILL')
  return pid
}

function isReplaced(folder: string, killed: number): boolean {
  const living = livingPostmaster(homeFolder(folder))
  return living !== undefined && living !== killed
}

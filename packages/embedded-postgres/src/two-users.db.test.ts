import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask } from './ask.fixture.js'
import { livingPostmaster } from './postmaster.js'
import { homeFolder, temporaryFolder, usePostgresInTest } from './temporary-folder.fixture.js'

describe('Several users of one instance', () => {
  test('the second finds what the first started, and it stops when the last is gone', async () => {
    const folder = join(temporaryFolder(), 'data')
    const first = await usePostgresInTest(folder)
    const second = await usePostgresInTest(folder)
    expect([first.startedByUs, second.startedByUs]).toEqual([true, false])
    expect(second.addresses).toEqual(first.addresses)

    await first.release()
    expect(await ask(second.addresses.applicationUrl, 'select 1')).toBe('1')
    await second.release()
    expect(livingPostmaster(homeFolder(folder))).toBeUndefined()
  })

  test('of two first starts at once, one makes the instance and the other waits for it', async () => {
    const folder = join(temporaryFolder(), 'data')
    const steps: string[] = []
    const both = await Promise.all([
      usePostgresInTest(folder, (step) => steps.push(step)),
      usePostgresInTest(folder, (step) => steps.push(step)),
    ])
    expect(both.map(({ startedByUs }) => startedByUs).sort()).toEqual([false, true])
    expect(steps).toContain('Waiting for another start or stop of PostgreSQL to end')
    for (const { addresses } of both) expect(await ask(addresses.applicationUrl, 'select 1')).toBe('1')
  })

  test('a user that was killed does not keep it running', async () => {
    const folder = join(temporaryFolder(), 'data')
    const postgres = await usePostgresInTest(folder)
    const users = join(homeFolder(folder), 'users')
    const killed = await userInAnotherProcess(users)
    expect(readdirSync(users)).toHaveLength(2)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await postgres.release()
    expect(livingPostmaster(homeFolder(folder))).toBeUndefined()
  })

  test('a user in another process keeps it running', async () => {
    const folder = join(temporaryFolder(), 'data')
    const postgres = await usePostgresInTest(folder)
    const other = await userInAnotherProcess(join(homeFolder(folder), 'users'))
    await postgres.release()
    expect(await ask(postgres.addresses.applicationUrl, 'select 1')).toBe('1')
    other.kill('SIGKILL')
    await once(other, 'exit')
    await (await usePostgresInTest(folder)).release()
    expect(livingPostmaster(homeFolder(folder))).toBeUndefined()
  })

  test('the next start keeps port and data', async () => {
    const folder = join(temporaryFolder(), 'data')
    const before = await usePostgresInTest(folder)
    await ask(before.addresses.ownerUrl, 'create table fact as select 7 as told')
    await before.release()
    const after = await usePostgresInTest(folder)
    expect(after.addresses).toEqual(before.addresses)
    expect(await ask(after.addresses.ownerUrl, 'select told from fact')).toBe('7')
    expect(readFileSync(join(homeFolder(folder), 'postgres.log'), 'utf8')).not.toContain('FATAL')
  })
})

async function userInAnotherProcess(users: string) {
  mkdirSync(users, { recursive: true })
  const mark = new URL('./process-mark.mjs', import.meta.url).href
  const script = `
    import { writeFileSync } from 'node:fs'
    import { markOfThisProcess } from ${JSON.stringify(mark)}
    writeFileSync(${JSON.stringify(users)} + '/' + markOfThisProcess(), '')
    console.log('registered')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

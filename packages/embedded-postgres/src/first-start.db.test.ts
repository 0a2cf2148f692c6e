import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ask } from './ask.fixture.js'
import { homeFolder, temporaryFolder, usePostgresInTest } from './temporary-folder.fixture.js'

describe('The first start', () => {
  test('makes a database that the owner may build in and the application may not', async () => {
    const { addresses, startedByUs } = await usePostgresInTest(join(temporaryFolder(), 'data'))
    expect(startedByUs).toBe(true)
    expect(await ask(addresses.ownerUrl, 'select current_database()')).toBe('waarborg')
    await ask(addresses.ownerUrl, 'create table fact (told text)')
    await expect(ask(addresses.applicationUrl, 'select * from fact')).rejects.toThrow('permission denied')
    await expect(ask(addresses.applicationUrl, 'create table own (told text)')).rejects.toThrow(
      'permission denied',
    )
    const superusers = "select string_agg(rolname, ',') from pg_roles where rolsuper"
    expect(await ask(addresses.ownerUrl, superusers)).toBe('postgres')
  })

  test('sets everything that keeps what was acknowledged', async () => {
    const { addresses } = await usePostgresInTest(join(temporaryFolder(), 'data'))
    const settings = {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      server_encoding: 'UTF8',
    }
    for (const [name, value] of Object.entries(settings)) {
      expect(await ask(addresses.applicationUrl, `show ${name}`), name).toBe(value)
    }
  })

  test('refuses whoever has no password', async () => {
    const { addresses } = await usePostgresInTest(join(temporaryFolder(), 'data'))
    const url = new URL(addresses.superuserUrl)
    url.password = 'guessed'
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('knows the Dutch order of names and what a letter with an accent is', async () => {
    const { addresses } = await usePostgresInTest(join(temporaryFolder(), 'data'))
    await ask(addresses.ownerUrl, "create collation dutch (provider = icu, locale = 'nl')")
    const order = `select string_agg(name, ' ' order by name collate dutch)
      from (values ('Zeeman'), ('étage'), ('eik'), ('Özil')) as named (name)`
    expect(await ask(addresses.ownerUrl, order)).toBe('eik étage Özil Zeeman')
    await ask(addresses.ownerUrl, 'create extension pg_trgm')
    expect(await ask(addresses.ownerUrl, "select similarity('é', 'é')")).toBe('1')
  })

  test('keeps its passwords from other users of the machine', async () => {
    const folder = join(temporaryFolder(), 'data')
    await usePostgresInTest(folder)
    const { mode } = statSync(join(homeFolder(folder), 'passwords.json'))
    expect((mode & 0o777).toString(8)).toBe('600')
  })

  test('throws half a cluster away, left by a first start that was killed', async () => {
    const folder = join(temporaryFolder(), 'data')
    const half = join(homeFolder(folder), 'cluster.part')
    mkdirSync(half)
    writeFileSync(join(half, 'PG_VERSION'), '18\n')
    const { addresses } = await usePostgresInTest(folder)
    expect(await ask(addresses.applicationUrl, 'select 1')).toBe('1')
    expect(existsSync(half)).toBe(false)
  })

  test('works in a folder that nobody but ourselves may enter', async () => {
    const closed = join(temporaryFolder(), 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const folder = join(closed, 'data')
    const home = homeFolder(folder)
    if (process.getuid?.() === 0) onTestFinished(() => rmSync(home, { recursive: true }))
    const { addresses } = await usePostgresInTest(folder)
    expect(await ask(addresses.applicationUrl, 'select 1')).toBe('1')
    expect(home.startsWith(closed)).toBe(process.getuid?.() !== 0)
  })

  test('works in a folder with blanks, quotes and accents in its name', async () => {
    const { addresses } = await usePostgresInTest(join(temporaryFolder(), "l'été à la  mer"))
    expect(await ask(addresses.applicationUrl, 'select 1')).toBe('1')
  })
})

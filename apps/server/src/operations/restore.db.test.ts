import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { migrateWithin } from '../database/migrate-within.js'
import { type EmptyDatabase, openEmptyDatabase } from '../test-office/empty-database.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { backUp, countsOf, KEY, restoreTo, temporaryFolder, uploadFor } from './backup.fixture.js'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

let office: TestOffice
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let made: string
const opened: EmptyDatabase[] = []
beforeAll(async () => {
  if (!existsSync(dist))
    throw new Error('This test runs the built commands: build them first (npx turbo build)')
  folder = await temporaryFolder()
  office = await openTestOffice()
  await submitted(office, { attachments: [await uploadFor(office, 'bon.txt', 'Leesbril')] })
  made = join(folder.path, 'office.tar.gz')
  await backUp(office, made)
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})
afterAll(async () => {
  await office.close()
  await folder.remove()
})

const empty = async (): Promise<EmptyDatabase> => {
  const database = await openEmptyDatabase()
  opened.push(database)
  return database
}
const tablesIn = ({ rows }: EmptyDatabase) =>
  rows(`select tablename from pg_tables where schemaname = 'public'`)

describe('a restore is refused', () => {
  it('on a database that is not empty, which stays as it is', async () => {
    const before = await countsOf(office)
    await expect(restoreTo(office, made)).rejects.toThrow(
      /The database is not empty: it holds \d+ tables .*WAARBORG_DATA/,
    )
    expect(await countsOf(office)).toEqual(before)
  })

  it('on a database that holds anything at all', async () => {
    const database = await empty()
    await database.rows('create table notes (id int)')
    await expect(restoreTo(database, made)).rejects.toThrow(
      /is not empty: it holds 1 tables and sequences \(notes/,
    )
  })

  it('into a folder where files are, which stay', async () => {
    const database = await empty()
    const file = join(database.config.dataFolder, 'files', 'ab', 'of-another-office')
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, 'x')
    await expect(restoreTo(database, made)).rejects.toThrow(/There are files in .*files already/)
    expect(existsSync(file)).toBe(true)
    expect(await tablesIn(database)).toEqual([])
  })

  it('of a database that had taken a step of a newer Waarborg', async () => {
    const newer = await openTestOffice()
    const path = join(folder.path, 'newer.tar.gz')
    await newer.rows(`insert into migrations (timestamp, name) values (1, 'FromTomorrow')`)
    await backUp(newer, path)
    await newer.close()
    await expect(restoreTo(await empty(), path)).rejects.toThrow(/made by a newer Waarborg: .*FromTomorrow/)
  })

  it('of tables that no step made', async () => {
    const own = await openTestOffice()
    const path = join(folder.path, 'own-table.tar.gz')
    await own.rows('create table notes (id int, note text)')
    await backUp(own, path)
    await own.close()
    const database = await empty()
    await expect(restoreTo(database, path)).rejects.toThrow(
      /not those of Waarborg at that version: notes \(id, note\)/,
    )
    expect(await tablesIn(database)).toEqual([])
    expect(await readdir(database.config.dataFolder)).toEqual([])
  })

  it('of a file that is not there', async () => {
    await expect(restoreTo(await empty(), join(folder.path, 'none.tar.gz'))).rejects.toThrow(
      /none.tar.gz is not there/,
    )
  })
})

it.each(['Checking the whole archive', 'Restoring'])(
  'a restore that is broken off at "%s" leaves nothing',
  async (step) => {
    const database = await empty()
    const asked = new AbortController()
    const report = (told: string) => {
      if (told.startsWith(step)) asked.abort()
    }
    const broken = restoreTo(database, made, { report, signal: asked.signal })
    await expect(broken).rejects.toThrow('Broken off; nothing was restored.')
    expect(await tablesIn(database)).toEqual([])
    expect(await readdir(database.config.dataFolder)).toEqual([])
  },
)

describe('a backup of an older Waarborg', () => {
  it('comes back as it was then and takes the steps since', async () => {
    const old = await empty()
    await migrateWithin(old.config.migrationUrl, ['TheOfficeOpens1763000000001'], async (client) => {
      await client.query(`
        insert into office (name, department, address, telephone, email, mode) values ('Oud', 'K', 'A', 'T', 'E', 'demonstration');
        insert into category (id, code, name_nl, name_en) values (gen_random_uuid(), 'X', 'x', 'x');
        insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at,
          category_id, description, management_informed_at, tracking_hash)
        select gen_random_uuid(), nextval('complaint_sequence'), 'K-1', 'RECEIVED', 'FORM', 'NORMAL', 'NL', now(), now(),
          id, 'x', now(), sha256('x') from category`)
    })
    const path = join(folder.path, 'old.tar.gz')
    await backUp({ config: old.config } as TestOffice, path)
    const database = await empty()
    await restoreTo(database, path)
    expect(
      await database.rows(`select (select name from office) as name, (select sum(change)::int from open_work_tally) as open,
        (select count(*) > 2 from migrations) as migrated`),
    ).toEqual([{ name: 'Oud', open: 1, migrated: true }])
  })
})

describe('a restore that is killed', () => {
  const killedAt = (database: EmptyDatabase, step: RegExp) => {
    const options = {
      path: made,
      ownerUrl: database.config.migrationUrl,
      applicationUrl: database.config.databaseUrl,
      dataFolder: database.config.dataFolder,
    }
    const script = `
      import 'reflect-metadata'
      const { restore } = await import(${JSON.stringify(new URL('operations/index.js', `file://${dist}`).href)})
      const report = (step) => { if (${step}.test(step)) process.kill(process.pid, 'SIGKILL') }
      await restore({ ...${JSON.stringify(options)}, key: null, report })`
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(dist, '..'),
      encoding: 'utf8',
    })
  }

  it.each([[/Restoring \d+ tables/], [/Checking that what refers/]])(
    'at %o leaves an empty database, onto which the next succeeds',
    async (step) => {
      const database = await empty()
      expect(killedAt(database, step)).toMatchObject({ signal: 'SIGKILL', stderr: '' })
      expect(await tablesIn(database)).toEqual([])
      await restoreTo(database, made)
      expect((await countsOf(database)).complaint).toBe((await countsOf(office)).complaint)
    },
  )

  it('between showing its files and committing is begun again', async () => {
    const database = await empty()
    await mkdir(join(database.config.dataFolder, 'files', 'ab'), { recursive: true })
    await writeFile(join(database.config.dataFolder, 'files', 'restoring'), '')
    await writeFile(join(database.config.dataFolder, 'files', 'ab', 'of-the-killed'), '')
    await restoreTo(database, made)
    const files = await readdir(join(database.config.dataFolder, 'files'), { recursive: true })
    expect(files.filter((name) => /restoring|of-the-killed/.test(name))).toEqual([])
  })
})

describe('the commands', () => {
  const run = (config: TestOffice['config'], args: readonly string[], key = KEY.toString('hex')) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(dist, 'commands', 'main.js'), ...args],
      {
        cwd: '/',
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          INIT_CWD: folder.path,
          DATABASE_URL: config.databaseUrl,
          DATABASE_MIGRATION_URL: config.migrationUrl,
          WAARBORG_DATA: config.dataFolder,
          WAARBORG_KEY: key,
        },
      },
    )
    return { status, told: stdout + stderr }
  }

  it('back up, restore and verify, each telling what it did and what to mind', async () => {
    const backedUp = run(office.config, ['backup', 'by-command.tar.gz'])
    expect(backedUp).toMatchObject({ status: 0 })
    expect(backedUp.told).toMatch(
      /complaint: \d+ rows[\s\S]*holds the office as it was at[\s\S]*key .*is not in it/,
    )
    const database = await empty()
    const restored = run(database.config, ['restore', 'by-command.tar.gz'])
    expect(restored).toMatchObject({ status: 0 })
    expect(restored.told).toMatch(
      /100 %[\s\S]*\d+ {2}complaint\n[\s\S]* 0 {2}of +\d+ {2}every journal adds up/,
    )
    expect(restored.told).not.toMatch(/The key here is not/)
    const verified = run(database.config, ['verify', '--json'])
    expect(verified.status).toBe(0)
    expect(JSON.parse(verified.told)).toMatchObject({ holds: true })
    await database.rows('delete from complaint_search')
    const faulty = run(database.config, ['verify'])
    expect(faulty.status).toBe(1)
    expect(faulty.told).toMatch(
      /[1-9]\d* {2}of +\d+ {2}every complaint of our own can be found by its words: K-/,
    )
  }, 120_000)

  it('say when the key is another, and in a sentence what is refused', async () => {
    const database = await empty()
    const restored = run(database.config, ['restore', made], '11'.repeat(32))
    expect(restored).toMatchObject({ status: 0 })
    expect(restored.told).toMatch(/The key here is not the one of that office, whose mark is [0-9a-f]{16}/)
    expect(run(database.config, ['restore', made])).toEqual({
      status: 2,
      told: expect.stringMatching(/^The database is not empty.*\n$/),
    })
    expect(run(office.config, ['backup', made]).told).toMatch(
      /^.*office.tar.gz is there already, and is not written over.*\n$/,
    )
  }, 120_000)
})

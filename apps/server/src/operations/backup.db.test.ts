import { existsSync } from 'node:fs'
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { openDatabase } from '../database/database.js'
import { openEmptyDatabase } from '../test-office/empty-database.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { backUp, countsOf, KEY, restoreTo, temporaryFolder, uploadFor } from './backup.fixture.js'
import { explainDisk, OperationFault } from './operation-fault.js'
import { verifyOffice } from './verify-office.js'

const IMPORT = '018f0000-0000-7000-8000-000000000001'

let office: TestOffice
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let made: string
beforeAll(async () => {
  folder = await temporaryFolder()
  office = await openTestOffice()
  await submitted(office, { attachments: [await uploadFor(office, 'bon.txt', 'Leesbril € 12,50')] })
  await uploadFor(office, 'los.txt', 'Van niemand')
  await office.rows(
    `select graphile_worker.add_job('of-a-later-feature', '{"requestId":"r","payload":{"a":1}}')`,
  )
  // It is being done for the last time: nobody knows yet whether it succeeds.
  await office.rows(
    `update graphile_worker._private_jobs set attempts = max_attempts, locked_at = now(), locked_by = 'somebody'
     where task_id = (select id from graphile_worker._private_tasks where identifier = 'of-a-later-feature')`,
  )
  await office.rows(
    `insert into import_run (id, kind, state, source, file_name, size, sha256, ticket_hash, prepared_at)
     values ('${IMPORT}', 'ORDERS', 'READY', 'register', 'orders.csv', 3, sha256('a;b'), sha256('ticket'), now())`,
  )
  await mkdir(join(office.config.dataFolder, 'imports'))
  await writeFile(join(office.config.dataFolder, 'imports', `${IMPORT}.csv`), 'a;b')
  made = join(folder.path, 'office.tar.gz')
  await backUp(office, made)
})
afterAll(async () => {
  await office.close()
  await folder.remove()
})

const faultsOf = async (config: TestOffice['config']): Promise<string[]> => {
  const database = await openDatabase({ url: config.databaseUrl, entities: [], onFault: () => {} })
  const faults: string[] = []
  try {
    for await (const { name, faults: count } of verifyOffice({ ...database, dataFolder: config.dataFolder }))
      if (count > 0) faults.push(`${name}: ${count}`)
  } finally {
    await database.close()
  }
  return faults
}
const filesIn = async (path: string): Promise<string[]> =>
  existsSync(path) ? (await readdir(path, { recursive: true })).toSorted() : []

describe('a backup', () => {
  it('made while people write comes back elsewhere whole: the same rows, files, numbers and jobs', async () => {
    let writing = true
    const written: string[] = []
    const write = async () => {
      while (writing) written.push(await submitted(office))
    }
    const writers = Promise.all([write(), write(), write()])
    await vi.waitUntil(() => written.length > 5, { timeout: 30_000 })
    const path = join(folder.path, 'under-load.tar.gz')
    const manifest = await backUp(office, path)
    writing = false
    await writers

    const elsewhere = await openEmptyDatabase()
    try {
      expect(await restoreTo(elsewhere, path)).toEqual(manifest)
      expect(await faultsOf(elsewhere.config)).toEqual([])
      const { staff_session: _, ...counts } = await countsOf(elsewhere)
      const told = Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows]))
      expect({ ...counts, staff_session: told.staff_session }).toEqual(told)
      expect(counts.complaint).toBeGreaterThan(5)
      expect(await filesIn(join(elsewhere.config.dataFolder, 'files'))).toEqual(
        await filesIn(join(office.config.dataFolder, 'files')),
      )
      expect(await filesIn(join(elsewhere.config.dataFolder, 'imports'))).toEqual([`${IMPORT}.csv`])
      const jobs = `select payload from graphile_worker.jobs j
        join graphile_worker._private_jobs p using (id) where task_identifier = 'of-a-later-feature'`
      expect(await elsewhere.rows(jobs)).toEqual([{ payload: { requestId: 'r', payload: { a: 1 } } }])
    } finally {
      await elsewhere.close()
    }
  })

  it('brings an office back that goes on: it numbers on, and everybody signs in anew', async () => {
    const elsewhere = await openEmptyDatabase()
    try {
      await restoreTo(elsewhere, made)
      const [row] = await elsewhere.rows(`select (select count(*)::int from staff_session) as sessions,
        (select last_value >= (select max(sequence) from complaint) from complaint_sequence) as on,
        (select count(*)::int from pg_trigger where not tgisinternal and tgenabled <> 'O') as disabled,
        (select count(*)::int from pg_constraint where contype = 'f' and convalidated) as references`)
      const [here] = await office.rows(
        `select count(*)::int as n from pg_constraint where contype = 'f' and convalidated and connamespace = 'public'::regnamespace`,
      )
      expect(row).toEqual({ sessions: 0, on: true, disabled: 0, references: here.n })
    } finally {
      await elsewhere.close()
    }
  })

  it('holds no key and is readable by its owner alone', async () => {
    expect(gunzipSync(await readFile(made)).includes(KEY.toString('hex'))).toBe(false)
    expect((await stat(made)).mode & 0o777).toBe(0o600)
  })

  it('is not written over one that is there, and leaves no part when it is broken off', async () => {
    await expect(backUp(office, made)).rejects.toThrow(/is there already, and is not written over/)
    const asked = new AbortController()
    const path = join(folder.path, 'broken-off.tar.gz')
    const broken = backUp(office, path, { signal: asked.signal, report: () => asked.abort() })
    await expect(broken).rejects.toThrow('Broken off; nothing was left behind.')
    const nowhere = join(folder.path, 'no-such-folder', 'x.tar.gz')
    await expect(backUp(office, nowhere)).rejects.toThrow(/is not there/)
    expect((await filesIn(folder.path)).filter((name) => /part|broken/.test(name))).toEqual([])
  })

  it('does not wait for another that writes the same file', async () => {
    const path = join(folder.path, 'at-once.tar.gz')
    const both = await Promise.allSettled([backUp(office, path), backUp(office, path)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('that was broken off by force stands in the way of the next, with a sentence what to do', async () => {
    const path = join(folder.path, 'killed.tar.gz')
    await writeFile(`${path}.part`, '')
    await expect(backUp(office, path)).rejects.toThrow(/another backup is writing it, or one was broken off/)
  })

  it('says that the disk is full when it is', async () => {
    const fault = await writeFile('/dev/full', 'x').catch((thrown: unknown) => thrown)
    expect(explainDisk(fault, 'office.tar.gz')).toEqual(
      new OperationFault('The disk is full: office.tar.gz could not be written. Make room, and do it again.'),
    )
  })

  it('tells of a file that is damaged, and keeps everything else', async () => {
    const own = await openTestOffice()
    try {
      await submitted(own, { attachments: [await uploadFor(own, 'bon.txt', 'Leesbril')] })
      const [row] = await own.rows(
        'select id from attachment where claimed_at is not null order by claimed_at desc limit 1',
      )
      const stored = join(own.config.dataFolder, 'files', row.id.slice(-2), row.id)
      await writeFile(stored, 'Iets anders')
      const manifest = await backUp(own, join(folder.path, 'damaged.tar.gz'))
      expect(manifest.damagedFiles).toEqual([`files/${row.id}`])
      expect(await faultsOf(own.config)).toEqual([
        expect.stringMatching(/^every file that was sent is there/),
      ])
    } finally {
      await own.close()
    }
  })
})

describe('what is no backup of ours', () => {
  let empty: Awaited<ReturnType<typeof openEmptyDatabase>>
  beforeAll(async () => {
    empty = await openEmptyDatabase()
  })
  afterAll(() => empty.close())

  const copy = async (name: string, change: (path: string) => Promise<unknown>): Promise<string> => {
    const path = join(folder.path, name)
    await copyFile(made, path)
    await chmod(path, 0o600)
    await change(path)
    return path
  }
  const flipped = (path: string, from: string, to: string) =>
    readFile(path).then((packed) => {
      const tar = gunzipSync(packed)
      const at = tar.indexOf(from)
      expect(at).toBeGreaterThan(0)
      tar.write(to, at)
      return writeFile(path, gzipSync(tar))
    })

  it.each<[string, (path: string) => Promise<unknown>, RegExp]>([
    ['is empty', (path) => truncate(path, 0), /is empty: it is no backup/],
    [
      'is cut in half',
      async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
      /is cut short/,
    ],
    ['misses its last bytes', async (path) => truncate(path, (await stat(path)).size - 9), /is cut short/],
    [
      'is a picture',
      (path) => writeFile(path, Buffer.from('89504e470d0a1a0a', 'hex')),
      /is not a backup of Waarborg/,
    ],
    ['is packed text', (path) => writeFile(path, gzipSync('x'.repeat(4_000))), /is not a backup of Waarborg/],
    ['is packed nothing', (path) => writeFile(path, gzipSync('')), /is not a backup of Waarborg/],
    [
      'has another word in a table',
      (path) => flipped(path, 'Leesbril', 'Zonbril!'),
      /the table complaint is not what was written/,
    ],
    [
      'has another file',
      (path) => flipped(path, 'bril € 12,50', 'bril € 99,50'),
      /the file files\/[0-9a-f-]+ is not what was written/,
    ],
    [
      'has another count',
      (path) => flipped(path, '"mode": "demonstration"', '"mode": "production"   '),
      /its manifest is not what was written/,
    ],
    [
      'is of a newer format',
      (path) => flipped(path, '"version": 1', '"version": 7'),
      /made by a newer Waarborg \(format 7/,
    ],
    [
      'has a flipped bit',
      async (path) => {
        const packed = await readFile(path)
        packed.writeUInt8(255 - packed.readUInt8(packed.length >> 1), packed.length >> 1)
        await writeFile(path, packed)
      },
      /was altered or damaged|is cut short/,
    ],
    [
      'is followed by something',
      (path) => appendFile(path, gzipSync('x'.repeat(1_024))),
      /its structure is not what was written/,
    ],
  ])('%s', async (name, change, sentence) => {
    const path = await copy(`${name.replaceAll(' ', '-')}.tar.gz`, change)
    await expect(restoreTo(empty, path)).rejects.toThrow(sentence)
    expect(await empty.rows(`select from pg_tables where schemaname = 'public'`)).toEqual([])
    expect(await filesIn(empty.config.dataFolder)).toEqual([])
  })
})

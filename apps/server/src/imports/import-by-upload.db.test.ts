import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  ImportDocument,
  ImportFieldsDocument,
  ImportsDocument,
  PrepareImportDocument,
  PreviewImportDocument,
  ResumeImportDocument,
  StartImportDocument,
  StopImportDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeId } from '../graph/ids.js'
import { answerBeforeBody } from '../test-office/answer-before-body.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { fileOf } from './file/import-folder.js'
import { forgetFiles } from './forget-files.js'
import { runImport } from './run/run-import.js'

interface Counted {
  readonly fault: { readonly column: string }
  readonly count: number
  readonly lines: readonly number[]
}

const clock = movedClock('2026-11-23T09:00:00Z')
let office: TestOffice
let real: Buffer
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  real = await readFile(fileURLToPath(new URL('../../sample-data/complaints-real.csv', import.meta.url)))
})
afterAll(() => office.close())

const prepare = async (change: object = {}, as: PersonKey = 'marieke') =>
  (
    await office.ask(
      PrepareImportDocument,
      {
        input: {
          kind: 'HISTORY',
          name: 'complaints.csv',
          sizeInBytes: real.length,
          source: 'upload',
          ...change,
        },
      },
      { as },
    )
  ).data.prepareImport

const put = async (url: string, body: Buffer | string, as: PersonKey | null = 'marieke') =>
  fetch(`${office.url}${url}`, {
    method: 'PUT',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { 'accept-language': 'nl', ...(as === null ? {} : { cookie: await office.cookieOf(as) }) },
  })

async function sent(content: Buffer | string, change: object = {}): Promise<string> {
  const { import: prepared, uploadUrl } = await prepare({
    sizeInBytes: Buffer.byteLength(content),
    ...change,
  })
  expect((await put(uploadUrl, content)).status).toBe(204)
  return prepared.id
}

const preview = async (importId: string, mapping?: object) =>
  (
    await office.ask(
      PreviewImportDocument,
      { input: { importId, ...(mapping && { mapping }) } },
      { as: 'marieke' },
    )
  ).data.previewImport

const start = async (importId: string, mapping: object) =>
  (await office.ask(StartImportDocument, { input: { importId, mapping } }, { as: 'marieke' })).data
    .startImport

const uuidOf = (id: string) => decodeId('import', id) ?? ('' as never)

const work = (id: string) =>
  runImport(office.app.office, uuidOf(id), { signal: new AbortController().signal, onlyWhenAskedFor: true })

const read = async (id: string) =>
  (await office.ask(ImportDocument, { id, first: 10 }, { as: 'ravi' })).data.import

describe('an upload', () => {
  it('KM-19 is sent, looked at, started and taken in, and its file is not kept a second time', async () => {
    const id = await sent(real)
    const seen = await preview(id)
    expect(seen).toMatchObject({
      encoding: 'UTF_8',
      delimiter: 'COMMA',
      recognisedAs: 'Consumer Financial Protection Bureau',
      lookedAt: 268,
      rejected: 0,
      refusal: null,
      userErrors: [],
    })
    expect(seen.columns).toHaveLength(18)
    expect(seen.rows).toHaveLength(20)
    expect(seen.rows[0].taken).toContainEqual({ field: 'category', label: 'Categorie', value: 'KRD-02' })
    const socket = openSocket(office.url, { cookie: await office.cookieOf('ravi') })
    const heard = socket.ask('subscription ($id: ID) { importProgressed(id: $id) { import { state } } }', {
      id,
    })
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 30_000)
    expect(await start(id, seen.mapping)).toMatchObject({
      import: { state: 'WAITING', allowedActions: ['STOP'] },
      userErrors: [],
    })
    const jobs = await office.rows(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'run-import'`,
    )
    expect(jobs).toEqual([{ n: 1 }])
    expect(existsSync(fileOf(office.config.dataFolder, uuidOf(id)))).toBe(true)
    expect(await work(id)).toEqual({ kind: 'finished' })
    expect(await read(id)).toMatchObject({
      state: 'FINISHED',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      preparedBy: { name: expect.any(String) },
      progress: {
        records: 268,
        accepted: 268,
        present: 0,
        rejected: 0,
        bytesDone: real.length,
        bytes: real.length,
      },
      rejects: { totalCount: 0 },
      allowedActions: [],
    })
    expect(existsSync(fileOf(office.config.dataFolder, uuidOf(id)))).toBe(false)
    await vi.waitFor(() => expect(heard.data.at(-1)?.importProgressed.import.state).toBe('FINISHED'), 30_000)
    await socket.dispose()
  })

  it('of a spreadsheet of our own gets a mapping from its headings, and its faults are counted', async () => {
    const id = await sent('Bestelnummer;Besteldatum;Bedrag\nX1;01-11-2026;1,50\nX2;gisteren;veel\n', {
      kind: 'ORDERS',
      name: 'o.csv',
      source: null,
    })
    const seen = await preview(id)
    expect(
      seen.mapping.fields.map(({ field, columns }: { field: string; columns: string[] }) => [field, columns]),
    ).toEqual([
      ['number', ['Bestelnummer']],
      ['orderedOn', ['Besteldatum']],
      ['amount', ['Bedrag']],
    ])
    expect(seen).toMatchObject({ lookedAt: 2, rejected: 1, recognisedAs: null })
    expect(seen.columns[0]).toEqual({ name: 'Bestelnummer', examples: ['X1', 'X2'] })
    expect(seen.faults.map(({ fault, count, lines }: Counted) => [fault.column, count, lines])).toEqual([
      ['Besteldatum', 1, [3]],
      ['Bedrag', 1, [3]],
    ])
    await start(id, seen.mapping)
    await work(id)
    const run = await read(id)
    expect(run).toMatchObject({
      progress: { accepted: 1, rejected: 1 },
      source: 'o',
      rejects: { totalCount: 2 },
    })
    expect(run.rejects.nodes[0]).toMatchObject({ line: 3, field: expect.any(String) })
    const rejects = await fetch(`${office.url}${run.rejectsUrl}`, {
      headers: { cookie: await office.cookieOf('ravi'), 'accept-language': 'en' },
    })
    expect(rejects.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect((await rejects.text()).split('\r\n')[1]).toMatch(/^"3";"(Besteldatum|Bedrag)";".* expected/)
    for (const as of ['sander', 'tess'] as const) {
      const cookie = await office.cookieOf(as)
      expect((await fetch(`${office.url}${run.rejectsUrl}`, { headers: { cookie } })).status).toBe(404)
    }
  })

  it.each([
    ['zip.csv', 'PK\u0003\u0004zip', 'SPREADSHEET'],
    ['leeg.csv', ' \n', 'EMPTY'],
    ['dubbelepunt.csv', 'a:b\n1:2', 'NO_COLUMNS'],
  ])('of %s that cannot be read is told before anything', async (name, content, code) => {
    const id = await sent(content, { name })
    expect(await preview(id)).toMatchObject({
      refusal: { code, message: expect.stringMatching(/\.$/) },
      rows: [],
    })
    const rows = await storedRows(office)
    expect((await start(id, { fields: [] })).userErrors).toMatchObject([{ code: 'FILE_REFUSED' }])
    expect(await storedRows(office)).toEqual(rows)
  })
})

describe('is refused', () => {
  it('with every fault of a mapping at once', async () => {
    const id = await sent('a;b\n1;2\n', { name: 'm.csv' })
    const mapping = {
      fields: [
        { field: 'externalId', columns: ['c'] },
        { field: 'externalId', columns: [] },
        { field: 'wat', columns: ['a'] },
      ],
      keep: ['z'],
    }
    const paths = (errors: { path: string[] }[]) => errors.map(({ path }) => path.join('.'))
    const expected = [
      'mapping.fields.0.columns.0',
      'mapping.fields.1.field',
      'mapping.fields.1.columns',
      'mapping.fields.2.field',
      'mapping.fields',
      'mapping.fields',
      'mapping.keep.0',
    ]
    expect(paths((await start(id, mapping)).userErrors)).toEqual(expected)
    expect(paths((await preview(id, mapping)).userErrors)).toEqual(expected)
  })

  it.each([
    [{ name: '' }, ['name']],
    [{ sizeInBytes: 0 }, ['sizeInBytes']],
    [{ sizeInBytes: 2_000_000_000, source: 'x'.repeat(61) }, ['sizeInBytes', 'source']],
  ])('a file announced as %j', async (change, fields) => {
    const { userErrors, import: prepared } = await prepare(change)
    expect(prepared).toBeNull()
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(fields)
  })

  it('a sending by who may not, to an address that was used, that is not whole or too much', async () => {
    const code = async (answer: Response) => {
      const { error } = (await answer.json()) as { error: { code: string } }
      return [answer.status, error.code]
    }
    const { uploadUrl } = await prepare({ sizeInBytes: 4 })
    for (const as of [null, 'sander', 'tess', 'ravi'] as const)
      expect(await code(await put(uploadUrl, 'a;b\n', as))).toEqual([403, 'NOT_FOR_YOU'])
    expect(await code(await put(uploadUrl, 'a;b'))).toEqual([400, 'INCOMPLETE'])
    expect(await code(await put(uploadUrl, 'a;b\nc'))).toEqual([413, 'TOO_LARGE'])
    expect((await put(uploadUrl, 'a;b\n')).status).toBe(204)
    expect(await code(await put(uploadUrl, 'a;b\n'))).toEqual([404, 'UNKNOWN_ADDRESS'])
    expect(await code(await put('/imports/niets', 'a;b\n'))).toEqual([404, 'UNKNOWN_ADDRESS'])
  })

  it('a sending is refused before any of it is sent', async () => {
    const { uploadUrl } = await prepare({ sizeInBytes: 4 })
    const answer = async (url: string, sizeInBytes: number, as: PersonKey) =>
      answerBeforeBody(`${office.url}${url}`, sizeInBytes, { cookie: await office.cookieOf(as) })
    expect(await answer(uploadUrl, 4, 'sander')).toEqual([403, 'NOT_FOR_YOU'])
    expect(await answer(uploadUrl, 5, 'marieke')).toEqual([413, 'TOO_LARGE'])
    expect(await answer('/imports/niets', 500_000_000, 'marieke')).toEqual([404, 'UNKNOWN_ADDRESS'])
  })

  it('what cannot be done in its state, and what is not there', async () => {
    const id = await sent('a;b\n1;2\n', { name: 's.csv' })
    for (const document of [StopImportDocument, ResumeImportDocument])
      for (const importId of [id, 'imp_00000000000000000000000000', 'x']) {
        const { data } = await office.ask(document, { input: { importId } }, { as: 'hendrik' })
        const [payload] = Object.values(data) as { userErrors: unknown[] }[]
        expect(payload?.userErrors).toMatchObject([
          { code: importId === id ? 'NOT_ALLOWED_NOW' : 'UNKNOWN', path: ['importId'] },
        ])
      }
  })
})

describe('an import that waits', () => {
  const content = 'Bestelnummer;Besteldatum\nW1;01-11-2026\n'
  const mapping = {
    fields: [
      { field: 'number', columns: ['Bestelnummer'] },
      { field: 'orderedOn', columns: ['Besteldatum'] },
    ],
  }

  it('is stopped before it begins, and goes on when it is asked for again', async () => {
    const id = await sent(content, { kind: 'ORDERS', name: 'w.csv' })
    await start(id, mapping)
    const stopped = await office.ask(StopImportDocument, { input: { importId: id } }, { as: 'marieke' })
    expect(stopped.data.stopImport.import).toMatchObject({ state: 'STOPPED', allowedActions: ['RESUME'] })
    expect(await work(id)).toEqual({ kind: 'nothing-to-do' })
    const resumed = await office.ask(ResumeImportDocument, { input: { importId: id } }, { as: 'marieke' })
    expect(resumed.data.resumeImport.import).toMatchObject({ state: 'WAITING' })
    expect(await work(id)).toEqual({ kind: 'finished' })
    expect(await read(id)).toMatchObject({ progress: { accepted: 1 } })
  })

  it('and says that it runs while its process is gone can be stopped, and goes on', async () => {
    const id = await sent(content.replace('W1', 'W2'), { kind: 'ORDERS', name: 'g.csv' })
    await start(id, mapping)
    await office.rows(`update import_run set state = 'RUNNING' where id = $1`, [uuidOf(id)])
    const stopped = await office.ask(StopImportDocument, { input: { importId: id } }, { as: 'marieke' })
    expect(stopped.data.stopImport.import).toMatchObject({ state: 'STOPPED' })
    await office.ask(ResumeImportDocument, { input: { importId: id } }, { as: 'marieke' })
    expect(await work(id)).toEqual({ kind: 'finished' })
  })

  it('for thirty days has its file removed, and says so', async () => {
    const id = await sent(content, { kind: 'ORDERS', name: 'v.csv' })
    clock.pass({ hours: 24 * 31 })
    expect(await forgetFiles(office.app.office)).toBeGreaterThan(0)
    expect(await read(id)).toMatchObject({ state: 'REFUSED', refusal: { code: 'FORGOTTEN' } })
    expect(existsSync(fileOf(office.config.dataFolder, uuidOf(id)))).toBe(false)
  })
})

it('the list and the fields are for who reads imports, in their language', async () => {
  const { data } = await office.ask(
    ImportsDocument,
    { filter: { kinds: ['HISTORY'] }, first: 5 },
    { as: 'ravi' },
  )
  expect(data.imports.totalCount).toBeGreaterThan(1)
  const fields = await office.ask(ImportFieldsDocument, { kind: 'SELLERS' }, { as: 'ravi', language: 'en' })
  expect(fields.data.importFields).toContainEqual({
    name: 'registerNumber',
    label: 'Register number',
    form: 'REGISTER_NUMBER',
    required: true,
  })
})

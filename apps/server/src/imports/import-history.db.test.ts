import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeHistoryCsv } from '@waarborg/tooling/write-history-csv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { readRun } from './import-run.js'
import { type ImportPlan, planImport } from './plan-import.js'
import { importFromFile } from './run/import-from-file.js'
import type { ImportOffice } from './run/run-import.js'
import { rejectsAsCsv } from './run/write-rejects.js'

const sample = (name: string): string => fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url))

interface Found {
  readonly history: { readonly source: string; readonly externalId: string } | null
}

let office: TestOffice
let folder: string
beforeAll(async () => {
  office = await openTestOffice()
  folder = await mkdtemp(join(tmpdir(), 'waarborg-import-'))
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

async function planOf(path: string, source: string | null = null): Promise<ImportPlan> {
  const plan = await planImport(path, { kinds: ['HISTORY', 'OPEN'], file: path, mapping: null, source })
  if (!plan.ok) throw new Error(plan.rejections.join('\n'))
  return plan.value
}

async function take(path: string, source: string, at: ImportOffice = office.app.office) {
  const { id, recordsBefore, result } = await importFromFile(at, path, await planOf(path, source), {
    signal: new AbortController().signal,
  })
  const run = await readRun(office.app.office.reads, id)
  if (run === null) throw new Error('No run')
  const { state, records, accepted: fresh, present, rejected } = run
  return { id, recordsBefore, kind: result.kind, counts: { state, records, fresh, present, rejected } }
}

const countOf = async (source: string): Promise<number> =>
  (await office.rows('select count(*)::int as n from imported_complaint where source = $1', [source]))[0].n

async function rejectsOf(id: Awaited<ReturnType<typeof take>>['id']): Promise<string[]> {
  const lines: string[] = []
  for await (const line of rejectsAsCsv(office.app.office.reads, id, 'NL')) lines.push(line.trim())
  return lines
}

/** The published layout with these rows. */
async function fileOf(name: string, change: (content: string) => string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeHistoryCsv(path, 6)
  await writeFile(path, change(await readFile(path, 'utf8')))
  return path
}

describe('the real file', () => {
  it('KM-19 gives 268 complaints, found by words of their narratives; a second time none', async () => {
    const file = sample('complaints-real.csv')
    expect((await take(file, 'again')).counts).toEqual({
      state: 'FINISHED',
      records: 268,
      fresh: 268,
      present: 0,
      rejected: 0,
    })
    const search = `query ($search: String!) { complaints(filter: { search: $search, open: false }) { nodes {
      description sellerName category { code } history { source externalId published { name } } } } }`
    const { data } = await office.ask(search, { search: 'suppression identity theft' }, { as: 'sander' })
    const found = data.complaints.nodes.filter(({ history }: Found) => history?.source === 'again')
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({
      category: { code: 'KRD-01' },
      description: expect.stringContaining('suppression'),
    })
    const byNumber = await office.ask(search, { search: '3417821' }, { as: 'sander' })
    expect(byNumber.data.complaints.nodes.map(({ history }: Found) => history?.externalId)).toContain(
      '3417821',
    )
    expect((await take(file, 'again')).counts).toMatchObject({ fresh: 0, present: 268, rejected: 0 })
    expect(await countOf('again')).toBe(268)
  })
})

describe('rows that cannot be taken', () => {
  it('are rejected with their line, column and what was expected, and never with what stood there', async () => {
    const path = await fileOf('bad.csv', (content) => {
      const [heading, first, ...rest] = content.split(/\n(?=\d{4}-|$)/)
      const row = (day: string, id: string, text = '') =>
        `${day},Mortgage,,Geheim,,"${text}",,Bank,FL,12345,,,Web,${day},Closed,Yes,N/A,${id}`
      return [
        heading,
        first,
        row('0000-00-00', 'a1'),
        row('2999-01-01', 'a2', 'twee\nregels'),
        row('gisteren', ''),
        'te,weinig',
        row('2020-01-01', 'a3', `${'x'.repeat(2_000_000)}`),
        row('2020-01-01', '1'),
        `2020-01-01,Mortgage,,"open`,
        ...rest,
      ].join('\n')
    })
    const { id, counts } = await take(path, 'bad')
    expect(counts).toMatchObject({ state: 'FINISHED', fresh: 6, rejected: 7, records: 13 })
    const rejects = await rejectsOf(id)
    const day = 'Hier wordt een dag verwacht: 2025-12-31, 31-12-2025, 31/12/2025 of 31 dec 2025.'
    expect(rejects.slice(0, 5)).toEqual([
      '"regel";"kolom";"verwacht"',
      `"3";"Date received";"${day}"`,
      expect.stringMatching(
        /^"4";"Date received";"Hier wordt een dag van 1950-01-01 tot en met .* verwacht\."$/,
      ),
      '"6";"Complaint ID";"Vul dit in; wij hebben het nodig."',
      `"6";"Date received";"${day}"`,
    ])
    expect(rejects.slice(5).map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      '"7" ""',
      '"8" ""',
      '"9" "Complaint ID"',
      '"10" ""',
    ])
    expect(rejects.join('')).not.toMatch(/Geheim|gisteren|xxx/)
  })

  it('keep ten thousand reasons at most, and are counted beyond', async () => {
    const row = '2999-01-01,Mortgage,,x,,,,Bank,FL,1,,,Web,,Closed,Yes,N/A,'
    const path = await fileOf('many.csv', (content) => {
      const rows = Array.from({ length: 10_500 }, (_, place) => `${row}m${place}`)
      return [content.split('\n')[0], ...rows].join('\n')
    })
    const { id, counts } = await take(path, 'many')
    expect(counts).toMatchObject({ fresh: 0, rejected: 10_500 })
    const [{ n }] = await office.rows('select count(*)::int as n from import_reject where import_id = $1', [
      id,
    ])
    expect(n).toBe(10_000)
    expect(await readRun(office.app.office.reads, id)).toMatchObject({ rejectsKept: 10_000 })
  })

  it('of a column that a spreadsheet takes for a formula are written harmlessly', async () => {
    const path = await fileOf('formula.csv', (content) =>
      content.replace('Date received', '=1+1').replace(/^(\d{4}-\d\d-\d\d)/m, 'x'),
    )
    const mapping = JSON.stringify({
      fields: { externalId: 'Complaint ID', receivedOn: '=1+1', category: { otherwise: 'OVG' } },
    })
    const plan = await planImport(path, { kinds: ['HISTORY'], file: path, mapping, source: 'formula' })
    if (!plan.ok) throw new Error(plan.rejections.join())
    const { id } = await importFromFile(office.app.office, path, plan.value, {
      signal: new AbortController().signal,
    })
    expect((await rejectsOf(id))[1]).toMatch(/^"2";"'=1\+1";/)
  })

  it('because their letters are written otherwise than the rest are told by their line', async () => {
    const path = await fileOf('mixed.csv', (content) => {
      const [heading, ...rows] = content.split(/\n(?=\d{4}-|$)/).filter((line) => line !== '')
      const changed = rows.map((row, place) =>
        Buffer.from(row.replace('Yes', 'Yés'), place === 2 ? 'latin1' : 'utf8'),
      )
      return Buffer.concat(
        [heading ?? '', ...changed].flatMap((part) => [Buffer.from(part), Buffer.from('\n')]),
      )
    })
    const { id, counts } = await take(path, 'mixed')
    expect(counts).toMatchObject({ fresh: 5, rejected: 1 })
    expect((await rejectsOf(id))[1]).toContain('Sla het bestand opnieuw op als UTF-8.')
  })
})

describe('an import that is broken off', () => {
  /** The office until so many transactions have gone by; then its process is gone. */
  function dyingAfter(transactions: number): ImportOffice {
    let left = transactions
    const real = office.app.office
    return {
      ...real,
      transact: (work) =>
        real.transact(async (manager) => {
          const result = await work(manager)
          left -= 1
          if (left < 0) throw new Error('killed')
          return result
        }),
    }
  }

  it('goes on where it was, loses and doubles nothing, wherever it was killed', async () => {
    const path = join(folder, 'killed.csv')
    await writeHistoryCsv(path, 25_000)
    const seen: number[] = []
    for (const transactions of [2, 3, 4, 4]) {
      await take(path, 'killed', dyingAfter(transactions)).catch((fault: Error) =>
        expect(fault.message).toBe('killed'),
      )
      seen.push(await countOf('killed'))
    }
    const { counts, recordsBefore } = await take(path, 'killed')
    expect(counts).toEqual({ state: 'FINISHED', records: 25_000, fresh: 25_000, present: 0, rejected: 0 })
    expect(recordsBefore).toBe(seen.at(-1))
    expect(await countOf('killed')).toBe(25_000)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    const journal = await office.rows(
      `select sum((facts -> 0 ->> 'accepted')::int)::int as n from journal_entry j join import_run i on i.id = j.subject_id
       where act = 'rows-taken' and i.source = 'killed'`,
    )
    expect(journal).toEqual([{ n: 25_000 }])
  })

  it('by whoever started it stops after the rows it is at', async () => {
    const path = join(folder, 'stopped.csv')
    await writeHistoryCsv(path, 45_000, 2)
    const asked = new AbortController()
    const plan = await planOf(path, 'stopped')
    const first = await importFromFile(office.app.office, path, plan, {
      signal: asked.signal,
      onProgress: () => asked.abort(),
    })
    expect(first.result.kind).toBe('interrupted')
    const before = await countOf('stopped')
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(45_000)
    expect(await readRun(office.app.office.reads, first.id)).toMatchObject({
      state: 'STOPPED',
      records: before,
    })
    const again = await take(path, 'stopped')
    expect(again).toMatchObject({ id: first.id, recordsBefore: before, counts: { fresh: 45_000 } })
  })
})

describe('two imports at once', () => {
  it('of one source: the second is told that the first is at it', async () => {
    const path = join(folder, 'two.csv')
    await writeHistoryCsv(path, 6_000, 3)
    const both = await Promise.all([take(path, 'two'), take(path, 'two')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['busy', 'finished'])
    expect(await countOf('two')).toBe(6_000)
  })

  it('of two sources do not wait for each other', async () => {
    const path = join(folder, 'three.csv')
    await writeHistoryCsv(path, 3_000, 4)
    const both = await Promise.all([take(path, 'three'), take(path, 'four')])
    expect(both.map(({ counts }) => counts.fresh)).toEqual([3_000, 3_000])
  })
})

describe('nothing is begun', () => {
  it('without the columns that are needed, and those that are there are told', async () => {
    const path = join(folder, 'other.csv')
    await writeFile(path, 'Foo;Bar\n1;2\n')
    const plan = await planImport(path, { kinds: ['HISTORY'], file: path, mapping: null, source: null })
    expect(plan).toMatchObject({
      ok: false,
      rejections: expect.arrayContaining([expect.stringContaining('Foo · Bar')]),
    })
    expect(await office.rows(`select 1 from import_run where file_name = 'other.csv'`)).toEqual([])
  })

  it.each([
    ['{', ['The mapping is not JSON: check its commas, quotes and brackets.']],
    ['{"fields":{"externalId":5},"kept":[]}', ['fields.externalId', 'kept']],
    ['{"kind":"orders","fields":{}}', ['kind: "history" or "open" is expected here.']],
    ['{"fields":{"externalId":"Nr","receivedOn":"Foo","wat":"Bar"}}', ['Foo, Bar', 'externalId', 'category']],
  ])('by a mapping like %s, and each fault is named', async (mapping, parts) => {
    const path = join(folder, 'mapped.csv')
    await writeFile(path, 'Foo;Bar\n1;2\n')
    const plan = await planImport(path, { kinds: ['HISTORY', 'OPEN'], file: path, mapping, source: null })
    if (plan.ok) throw new Error('It was taken.')
    for (const part of parts) expect(plan.rejections.join('\n')).toContain(part)
  })
})

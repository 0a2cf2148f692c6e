import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrepareImportDocument, PreviewImportDocument } from '@waarborg/schema'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { dryRun } from '../commands/import-dry-run.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { planImport } from './plan-import.js'
import { takeRows } from './take-rows.fixture.js'

const kinds = ['VIOLATIONS'] as const
const clock = movedClock('2026-11-23T09:00:00Z')
const row = (externalId: string, bookedOn: string, points: number) =>
  `${externalId};90114477;De Lampenier;OVERIG;${bookedOn};${bookedOn};${points};Feiten.`
/** The second leaves nothing beside the first, the fourth beside the third; the fifth is a note. */
const content = [
  'Kenmerk;KvK-nummer;Naam;Hoofdcategorie;Dag van de overtreding;Geboekt op;Punten;Feiten',
  row('a', '01-06-2026', 60),
  row('b', '01-07-2026', 40),
  row('c', '02-07-2026', 39),
  row('d', '03-05-2026', 1),
  row('e', '04-05-2026', 0),
].join('\n')

let office: TestOffice
let folder: string
let path: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  folder = await mkdtemp(join(tmpdir(), 'waarborg-rehearsal-'))
  path = join(folder, 'overtredingen.csv')
  await writeFile(path, content)
  const sellers = fileURLToPath(new URL('../../sample-data/verkopers.csv', import.meta.url))
  await takeRows(office, { kinds: ['SELLERS'], path: sellers })
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

let said: string[] = []
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)))
})
afterEach(() => void vi.restoreAllMocks())

async function rehearse(): Promise<{ readonly isSound: boolean; readonly counted: readonly string[] }> {
  const plan = await planImport(path, { kinds, file: path, mapping: null, source: null })
  if (!plan.ok) throw new Error(plan.rejections.join('\n'))
  const isSound = await dryRun(office.app.office, path, plan.value)
  return { isSound, counted: said.slice(said.findIndex((line) => / rows: /.test(line))) }
}

const previewed = async () => {
  const input = { kind: 'VIOLATIONS', name: 'overtredingen.csv', sizeInBytes: content.length }
  const { data } = await office.ask(PrepareImportDocument, { input }, { as: 'hendrik' })
  const { import: prepared, uploadUrl } = data.prepareImport
  const headers = { cookie: await office.cookieOf('hendrik') }
  await fetch(`${office.url}${uploadUrl}`, { method: 'PUT', body: content, headers })
  const asked = await office.ask(
    PreviewImportDocument,
    { input: { importId: prepared.id } },
    { as: 'hendrik' },
  )
  const { rows, rejected, faults } = asked.data.previewImport
  return {
    rejected,
    lines: faults.flatMap((found: { lines: number[] }) => found.lines),
    shown: rows.map(({ taken }: { taken: unknown[] }) => taken.length > 0),
  }
}

it('KM-19 D-8 a dry run finds what rows before it make of a row, and writes nothing', async () => {
  const before = await storedRows(office)
  const { isSound, counted } = await rehearse()
  expect(isSound).toBe(false)
  expect(counted).toEqual([
    '5 rows: 3 can be taken, 2 would be rejected.',
    expect.stringMatching(/^ +2 × Punten: .*a second person.* \(line 3, 5\)$/),
  ])
  expect(await storedRows(office)).toEqual(before)
})

it('KM-19 D-8 so does the staff app before it begins', async () => {
  expect(await previewed()).toEqual({ rejected: 2, lines: [3, 5], shown: [true, false, true, false, true] })
})

it('KM-19 an import rejects just those rows, and a dry run after it finds them again and no others', async () => {
  const { counts, rejects } = await takeRows(office, { kinds, path })
  expect(counts).toEqual({ fresh: 3, present: 0, changed: 0, rejected: 2 })
  expect(rejects.map((line) => line.split(';')[0])).toEqual(['"3"', '"5"'])
  expect((await rehearse()).counted[1]).toContain('(line 3, 5)')
})

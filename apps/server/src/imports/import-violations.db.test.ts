import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pointsInvariants } from '../policy-points/index.js'
import { settlePoints } from '../policy-points/settle-points.task.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { violationInvariants } from '../violations/index.js'
import { importInvariants } from './import.invariants.js'
import { takeRows } from './take-rows.fixture.js'

const sample = (name: string): string => fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url))
/** A Monday after the days in the sample files. */
const clock = movedClock('2026-11-23T09:00:00Z')
const HEADING =
  'Kenmerk;KvK-nummer;Naam;Hoofdcategorie;Dag van de overtreding;Geboekt op;Punten;Bereik;Feiten'

let office: TestOffice
let folder: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  folder = await mkdtemp(join(tmpdir(), 'waarborg-violations-'))
  await takeRows(office, { kinds: ['SELLERS'], path: sample('verkopers.csv') })
  await office.rows(
    `insert into policy_category (id, code, name_nl, name_en) values (gen_random_uuid(), 'OUD', 'Oud', 'Old')`,
  )
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const take = (path: string, running: { signal?: AbortSignal; onProgress?: () => void } = {}) =>
  takeRows(office, { kinds: ['VIOLATIONS'], path, ...running })

async function written(name: string, ...rows: readonly string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, [HEADING, ...rows].join('\n'))
  return path
}

/** What the ledger has of the violations of an account that came from elsewhere. */
const entriesOf = (account: string) =>
  office.rows(
    `select e.kind, e.points, e.effective_on::text as on, d.returns_on::text as back, count(m.id)::int as told
     from policy_ledger_entry e join policy_ledger_entry d on d.id = coalesce(e.offsets_id, e.id)
     join violation_origin o on o.violation_id = d.violation_id join seller s on s.id = e.seller_id
     left join outbox_message m on m.facts->>'entryId' = e.id::text
     where s.name = $1 group by e.id, d.id order by e.position`,
    [account],
  )

const messagesTo = (account: string) =>
  office.rows(
    `select m.kind from outbox_message m join seller s on s.id::text = m.facts->>'sellerId' where s.name = $1`,
    [account],
  )

async function faultsFound(): Promise<readonly unknown[]> {
  const premises = { reads: office.app.office.reads, dataFolder: office.config.dataFolder }
  const found = []
  for (const { name, check } of [...importInvariants, ...pointsInvariants, ...violationInvariants]) {
    const { faults, examples } = await check(premises)
    if (faults > 0) found.push([name, examples])
  }
  return found
}

describe('violations that were booked elsewhere', () => {
  const file = sample('overtredingen.csv')

  it('KM-19 come in once, however often their file is taken in', async () => {
    const counts = { fresh: 3, present: 0, changed: 0, rejected: 0 }
    expect(await take(file)).toEqual({ counts, rejects: [] })
    expect(await take(file)).toEqual({ counts: { ...counts, fresh: 0, present: 3 }, rejects: [] })
  })

  it('D-4 take their points from the day of their booking, and BP-3 returned on their date when that is past', async () => {
    expect(await entriesOf('De Lampenier')).toEqual([
      { kind: 'DEDUCTION', points: 15, on: '2026-05-04', back: '2027-05-04', told: 0 },
    ])
    expect(await entriesOf('Huis & Haard Tuin')).toEqual([
      { kind: 'DEDUCTION', points: 20, on: '2025-10-01', back: '2026-10-01', told: 0 },
      { kind: 'RESTORATION', points: 20, on: '2026-10-01', back: '2026-10-01', told: 0 },
    ])
    expect(await entriesOf('Speelhoek Nederland')).toEqual([])
  })

  it('D-5 are known here since they came in', async () => {
    const query = `query ($search: String, $knownAt: DateTime) { sellers(filter: { search: $search }) { nodes {
      points(asOf: "2026-06-01", knownAt: $knownAt) { balance } } } }`
    const balanceAt = async (knownAt: string) => {
      const { data } = await office.ask(query, { search: 'De Lampenier', knownAt }, { as: 'anouk' })
      return data.sellers.nodes.map(
        ({ points }: { points: { balance: number } | null }) => points?.balance ?? null,
      )
    }
    expect(await balanceAt('2026-11-23T08:59:59Z')).toEqual([null])
    expect(await balanceAt('2026-11-23T09:00:00Z')).toEqual([85])
  })

  it('BP-2 are told to nobody by mail', async () => {
    for (const account of ['De Lampenier', 'Huis & Haard Tuin', 'Speelhoek Nederland'])
      expect(await messagesTo(account)).toEqual([])
  })

  it('BP-6 stand with the account, as booked, with their days and facts', async () => {
    const query = `query ($search: String) { sellers(filter: { search: $search }) { nodes { violations { nodes {
      number state weight deedOn decidedAt pointsReturnOn facts category { code }
      file { decision { reason } notices { id } } } } } } }`
    const { data } = await office.ask(query, { search: 'De Lampenier' }, { as: 'anouk' })
    expect(data.sellers.nodes[0].violations.nodes).toEqual([
      {
        number: expect.stringMatching(/^V-/),
        state: 'BOOKED',
        weight: 15,
        deedOn: '2026-04-20',
        decidedAt: '2026-05-03T22:00:00Z',
        pointsReturnOn: '2027-05-04',
        facts: 'Bij elf bestellingen werd een verzendcode ingevuld voordat het pakket was aangeboden.',
        category: { code: 'SERVICENORMEN' },
        file: { decision: null, notices: [] },
      },
    ])
    const [note] = await office.rows(`select v.weight, v.state, v.points_return_on from violation v
      join seller s on s.id = v.seller_id where s.name = 'Speelhoek Nederland'`)
    expect(note).toEqual({ weight: 0, state: 'BOOKED', points_return_on: null })
  })
})

describe('a violation that was booked elsewhere', () => {
  const usual = {
    externalId: 'r',
    registerNumber: '90114477',
    name: 'De Lampenier',
    category: 'OVERIG',
    deedOn: '01-06-2026',
    bookedOn: '02-06-2026',
    points: '5',
    reach: '',
    facts: 'Feiten.',
  }
  const row = (changed: Partial<typeof usual>) => Object.values({ ...usual, ...changed }).join(';')

  it('KM-19 D-14 is rejected with its line, its column and what was expected', async () => {
    const before = await entriesOf('De Lampenier')
    const path = await written(
      'rejected.csv',
      row({ name: 'Niemand' }),
      row({ category: 'XYZ' }),
      row({ category: 'OUD' }),
      row({ points: '-1' }),
      row({ points: '1.5' }),
      row({ points: '2147483648' }),
      row({ points: '101' }),
      row({ deedOn: '03-06-2026' }),
      row({ bookedOn: '24-11-2026' }),
      row({ deedOn: '01-03-2026' }),
      row({ reach: 'REGISTER_NUMBER' }),
      row({ facts: '' }),
    )
    const { counts, rejects } = await take(path)
    expect(counts).toEqual({ fresh: 0, present: 0, changed: 0, rejected: 12 })
    expect(rejects.map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      '"2" "Naam"',
      '"3" "Hoofdcategorie"',
      '"4" "Hoofdcategorie"',
      '"5" "Punten"',
      '"6" "Punten"',
      '"7" "Punten"',
      '"8" "Punten"',
      '"9" "Dag van de overtreding"',
      '"10" "Geboekt op"',
      '"11" "Dag van de overtreding"',
      '"12" "Bereik"',
      '"13" "Feiten"',
    ])
    expect(rejects[2]).toContain('niet in het beleid')
    expect(rejects[5]).toContain('van 0 tot en met 100')
    expect(await entriesOf('De Lampenier')).toEqual(before)
  })

  it('D-6 D-8 that leaves an open account nothing is rejected for two people to decide, and nothing is booked', async () => {
    const before = await entriesOf('De Lampenier')
    const path = await written('tipping.csv', row({ points: '85' }))
    const { counts, rejects } = await take(path)
    expect(counts).toMatchObject({ fresh: 0, rejected: 1 })
    expect(rejects).toEqual([expect.stringMatching(/^"2";"Punten";.*een tweede persoon/)])
    expect(await entriesOf('De Lampenier')).toEqual(before)
    const [account] = await office.rows(`select account_state from seller where name = 'De Lampenier'`)
    expect(account).toEqual({ account_state: 'OPEN' })
  })

  it('D-7 whose day lies in force majeure is rejected with its reason, be it a note', async () => {
    await office.rows(
      `with kept as (insert into force_majeure_window (id, state, from_on, until_on, reason_nl, reason_en, recorded_by_id,
           recorded_at, stands_at)
         select gen_random_uuid(), 'STANDING', '2026-07-01', '2026-07-02', 'De vervoerder lag stil.', 'The carrier stood still.',
           id, now(), now() from handler limit 1 returning id)
       insert into force_majeure_category select kept.id, c.id from kept, policy_category c where c.code = 'OVERIG'
       returning window_id`,
    )
    const before = await entriesOf('De Lampenier')
    const excused = { deedOn: '02-07-2026', bookedOn: '06-07-2026', points: '1' }
    const path = await written(
      'excused.csv',
      row({ externalId: 'e1', ...excused }),
      row({ externalId: 'e2', ...excused, points: '0' }),
      row({ externalId: 'e3', ...excused, deedOn: '03-07-2026', points: '0' }),
    )
    const { counts, rejects } = await take(path)
    expect(counts).toMatchObject({ fresh: 1, rejected: 2 })
    expect(rejects).toEqual([
      expect.stringMatching(/^"2";"Dag van de overtreding";.*overmacht.*De vervoerder lag stil\./),
      expect.stringMatching(/^"3";"Dag van de overtreding";/),
    ])
    expect(await entriesOf('De Lampenier')).toEqual(before)
    await office.rows(
      `update force_majeure_window set state = 'ENDED', ended_by_id = recorded_by_id, ended_at = now(), end_reason = 'Voorbij.'
       where reason_nl = 'De vervoerder lag stil.' returning id`,
    )
  })

  it('KM-19 that stands twice in its file is taken once, and its repetition rejected', async () => {
    const path = await written('twice.csv', row({ externalId: 't1' }), row({ externalId: 't1' }))
    const { counts, rejects } = await take(path)
    expect(counts).toMatchObject({ fresh: 1, rejected: 1 })
    expect(rejects).toEqual([expect.stringMatching(/^"3";"Kenmerk";/)])
  })

  it('KM-19 in a file that is broken off is taken on the way, and the others when it goes on', async () => {
    const rows = ['b1', 'b2', 'b3'].map((externalId) => row({ externalId, points: '1' }))
    const path = await written('broken-off.csv', ...rows)
    const first = new AbortController()
    const { counts } = await take(path, { signal: first.signal, onProgress: () => first.abort() })
    expect(counts.fresh).toBe(1)
    expect((await take(path)).counts).toEqual({ fresh: 3, present: 0, changed: 0, rejected: 0 })
  })

  it('BP-1 of one trader in two files at once is written one after another', async () => {
    const files = await Promise.all(
      ['one.csv', 'other.csv'].map((name) =>
        written(name, ...['a', 'b', 'c'].map((externalId) => row({ externalId, points: '1' }))),
      ),
    )
    const taken = await Promise.all(files.map((path) => take(path)))
    expect(taken.map(({ counts }) => counts.fresh)).toEqual([3, 3])
  })
})

describe('points of violations from elsewhere', () => {
  const query = `query ($search: String, $on: LocalDate) { sellers(filter: { search: $search }) { nodes {
    points(asOf: $on) { balance } } } }`
  const balanceOn = async (on: string): Promise<number> => {
    const { data } = await office.ask(query, { search: 'Rekenvoorbeeld', on }, { as: 'anouk' })
    return data.sellers.nodes[0].points.balance
  }

  it('BP-3 BP-6 D-4 D-5 are on every day what is counted by hand', async () => {
    const sellers = join(folder, 'counted-sellers.csv')
    await writeFile(sellers, 'KvK-nummer;Naam;Geopend op\n90114493;Rekenvoorbeeld;01-09-2025\n')
    await takeRows(office, { kinds: ['SELLERS'], path: sellers })
    const of = (externalId: string, bookedOn: string, points: number) =>
      [externalId, '90114493', 'Rekenvoorbeeld', 'OVERIG', bookedOn, bookedOn, points, '', 'Feiten.'].join(
        ';',
      )
    const path = await written(
      'counted.csv',
      of('d', '01-10-2026', 10),
      of('a', '01-10-2025', 30),
      of('n', '02-12-2025', 0),
      of('c', '28-02-2026', 20),
      of('b', '15-12-2025', 25),
    )
    expect((await take(path)).counts).toMatchObject({ fresh: 5, rejected: 0 })
    for (const [on, counted] of [
      ['2025-09-30', 100],
      ['2025-10-01', 100 - 30],
      ['2025-12-14', 100 - 30],
      ['2025-12-15', 100 - 30 - 25],
      ['2026-02-28', 100 - 30 - 25 - 20],
      ['2026-09-30', 100 - 30 - 25 - 20],
      ['2026-10-01', 100 - 25 - 20 - 10],
      ['2026-12-14', 100 - 25 - 20 - 10],
      ['2026-12-15', 100 - 20 - 10],
      ['2027-02-27', 100 - 20 - 10],
      ['2027-02-28', 100 - 10],
      ['2027-09-30', 100 - 10],
      ['2027-10-01', 100],
    ] as const)
      expect([on, await balanceOn(on)]).toEqual([on, counted])
  })
})

describe('in the staff app', () => {
  const prepare = async (as: 'hendrik' | 'marieke') => {
    const input = { kind: 'VIOLATIONS', name: 'overtredingen.csv', sizeInBytes: 9 }
    const query = `mutation ($input: PrepareImportInput!) { prepareImport(input: $input) {
      import { kind } userErrors { path } } }`
    const { data } = await office.ask(query, { input }, { as })
    return data.prepareImport
  }

  it('D-8 only who also decides violations brings them in', async () => {
    expect(await prepare('hendrik')).toEqual({ import: { kind: 'VIOLATIONS' }, userErrors: [] })
    expect(await prepare('marieke')).toEqual({ import: null, userErrors: [{ path: ['kind'] }] })
  })
})

describe('afterwards', () => {
  it('BP-2 BP-8 everything holds that always holds of imports, points and violations', async () => {
    expect(await faultsFound()).toEqual([])
  })

  it('BP-3 what returns later is told here, once, and everything still holds', async () => {
    const at = Temporal.Instant.from('2027-07-01T09:00:00Z')
    const call = {
      office: office.app.office,
      requestId: 'of-the-test',
      signal: new AbortController().signal,
      at,
    }
    await settlePoints.run({}, call)
    await settlePoints.run({}, call)
    const returned = (await entriesOf('De Lampenier')).filter(({ kind }) => kind === 'RESTORATION')
    expect(returned).toHaveLength(11)
    for (const { on, back, told } of returned) expect([on, told]).toEqual([back, 1])
    expect(await faultsFound()).toEqual([])
  })
})

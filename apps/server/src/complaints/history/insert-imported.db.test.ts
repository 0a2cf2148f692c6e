import { accepted, type CategoryId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign } from '../acts/acts.fixture.js'
import { HistoryRows, type HistoryToImport } from './history-rows.js'
import { insertImported } from './insert-imported.js'

let office: TestOffice
let settled: HistoryToImport

const take = (...complaints: HistoryToImport[]) => {
  const rows = new HistoryRows()
  for (const complaint of complaints) rows.push(complaint)
  const arrival = { source: 'former-register', at: office.app.office.now(), importId: null }
  return office.app.office.transact(async (manager) => accepted(await insertImported(manager, rows, arrival)))
}

beforeAll(async () => {
  office = await openTestOffice()
  const [category] = await office.rows('select id from category limit 1')
  settled = {
    externalId: '2024/117',
    channel: 'LETTER',
    locale: 'NL',
    receivedOn: Temporal.PlainDate.from('2024-02-29'),
    settledOn: Temporal.PlainDate.from('2024-03-20'),
    outcome: 'Bedrag teruggestort.',
    matter: {
      categoryId: category?.id as CategoryId,
      subject: 'Zeldzaam kwartsuurwerk',
      description: null,
      wish: null,
      orderNumber: null,
      sellerId: null,
      sellerName: 'Tijdgeest',
    },
    complainant: null,
    published: { State: 'FL', 'Timely response?': 'Yes' },
  }
})
afterAll(() => office.close())

const FOUND = `query ($search: String!) { complaints(filter: { search: $search }) { totalCount nodes {
  number state receivedAt description complainant { name } nextClock { kind } handler { name } allowedActions
  managementInformedAt version timeline { id } clocks { kind }
  history { source externalId receivedOn settledOn outcome published { name value } } } } }`

describe('history that was settled elsewhere', () => {
  it('is found by its words with all that its source told, and with what it withheld left open', async () => {
    await take(settled)
    const { data } = await office.ask(FOUND, { search: 'kwartsuurwerk' }, { as: 'sander' })
    expect(data.complaints).toEqual({
      totalCount: 1,
      nodes: [
        {
          number: expect.stringMatching(/^K-2024-\d{6,}-\d$/),
          state: 'IMPORTED',
          receivedAt: '2024-02-28T23:00:00Z',
          description: null,
          complainant: null,
          nextClock: null,
          handler: null,
          allowedActions: [],
          managementInformedAt: null,
          version: 1,
          timeline: [],
          clocks: [],
          history: {
            source: 'former-register',
            externalId: '2024/117',
            receivedOn: '2024-02-29',
            settledOn: '2024-03-20',
            outcome: 'Bedrag teruggestort.',
            published: [
              { name: 'State', value: 'FL' },
              { name: 'Timely response?', value: 'Yes' },
            ],
          },
        },
      ],
    })
  })

  it('is there once, however often and however many at once it is taken over', async () => {
    const again = { ...settled, externalId: '2024/118' }
    const twice = await take(again, again, settled)
    expect(twice).toEqual({ ok: true, value: { inserted: 1, present: 2, twice: [] } })
    const racing = Array.from({ length: 4 }, () => take({ ...settled, externalId: '2024/119' }))
    const taken = await Promise.all(racing)
    expect(taken.reduce((sum, each) => sum + (each.ok ? each.value.inserted : 0), 0)).toBe(1)
    const [counted] = await office.rows(
      `select count(*)::int as n from imported_complaint where source = 'former-register'`,
    )
    expect(counted).toEqual({ n: 3 })
  })

  it('is no work of the office: outside the open list, the dashboard and the loads', async () => {
    const figures =
      '{ dashboard { open unassigned } open: complaints(filter: { open: true }) { totalCount } closed: complaints(filter: { open: false, states: [RECEIVED] }) { totalCount } }'
    const before = (await office.ask(figures, {}, { as: 'sander' })).data
    await take({ ...settled, externalId: '2024/120' })
    const after = (await office.ask(figures, {}, { as: 'sander' })).data
    expect(after).toEqual(before)
    expect(after.dashboard.open).toBe(after.open.totalCount)
    expect(after.closed.totalCount).toBe(0)
  })

  it('is not worked on: an act is refused with the reason, and nothing changes', async () => {
    const [row] = await office.rows(`select number from complaint where state = 'IMPORTED' limit 1`)
    const { data } = await office.ask('{ handlers(first: 1) { nodes { id } } }', {}, { as: 'marieke' })
    const answer = await assign(
      office,
      row?.number as string,
      { as: 'marieke' },
      {
        handlerId: data.handlers.nodes[0].id,
      },
    )
    expect(answer.data.assignComplaint.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW', path: ['complaintId'] },
    ])
    expect(await office.rows(`select 1 from complaint where state = 'IMPORTED' and version <> 1`)).toEqual([])
  })
})

describe('the words of history', () => {
  const numbersWith = async (search: string): Promise<string[]> => {
    const found = `query ($search: String!) { complaints(first: 50, filter: { search: $search }) {
      nodes { history { externalId } } } }`
    const { data } = await office.ask(found, { search }, { as: 'sander' })
    return data.complaints.nodes
      .flatMap(({ history }: { history: { externalId: string } | null }) => history?.externalId ?? [])
      .sort()
  }

  beforeAll(async () => {
    const of = (externalId: string, subject: string, outcome: string | null = null): HistoryToImport => ({
      ...settled,
      externalId,
      outcome,
      matter: { ...settled.matter, subject, sellerName: null },
    })
    await take(of('w1', 'Xylofoon met gebroken stok'), of('w2', 'XYLOFOON, xylofoon!', 'Stok herzaagd'))
    await take(of('w3', 'Xylofoonstandaard in crème'), of('w4', `${'z'.repeat(100)}y`))
  })

  it.each([
    ['xylofoon', ['w1', 'w2', 'w3']],
    ['xylofoons', ['w3']],
    ['stok xylo', ['w1', 'w2']],
    ['gebroken herzaagd', []],
    ['CRE\u0300ME', ['w3']],
    ['z'.repeat(101), ['w4']],
  ])('%j are beginnings of words, all of which stand in %j', async (typed, numbers) => {
    expect(await numbersWith(typed)).toEqual(numbers)
  })

  it('are kept once for many complaints, and counted for each', async () => {
    const counted = await office.rows(`select i.external_id as id, i.words, count(w.word)::int as found
      from imported_complaint i join complaint c on c.id = i.complaint_id
      left join history_word w on c.sequence = any(w.sequences)
      where i.external_id in ('w1', 'w2', 'w3', 'w4') group by 1, 2 order by 1`)
    expect(counted).toEqual([
      { id: 'w1', words: 4, found: 4 },
      { id: 'w2', words: 3, found: 3 },
      { id: 'w3', words: 3, found: 3 },
      { id: 'w4', words: 1, found: 1 },
    ])
  })
})

describe('what is taken over', () => {
  it('stands there sign for sign, whatever signs they are', async () => {
    const description = 'a\\b\tc\n\\.\n\\N "d" \u{1f9f8} {e,f}\r\ng'
    const published = { Zuletzt: 'c\\d\n', A: '\\N' }
    await take({ ...settled, externalId: 'signs', published, matter: { ...settled.matter, description } })
    const [row] = await office.rows(`select description, published::text from complaint c
      join imported_complaint i on i.complaint_id = c.id where i.external_id = 'signs'`)
    expect(row).toEqual({ description, published: JSON.stringify(published) })
  })

  it('is published without what no text holds, and cut off where it has no end', async () => {
    const published = {
      Nothing: 'a\0b',
      Half: 'c\ud83e',
      Endless: `${'d'.repeat(4_999)}\u{1f9f8}`,
      Empty: undefined,
      Control: 'e\u0001',
    }
    await take({ ...settled, externalId: 'unholdable', published })
    const [row] = await office.rows(
      `select published from imported_complaint where external_id = 'unholdable'`,
    )
    expect(row.published).toEqual({
      Nothing: 'ab',
      Half: 'c\ufffd',
      Endless: `${'d'.repeat(4_999)}\ufffd`,
      Control: 'e\u0001',
    })
  })

  it('is told in the order in which its source told it', async () => {
    const published = { 'Timely response?': 'Yes', State: 'FL', 'A tag': 'Older American' }
    await take({ ...settled, externalId: 'volgordevast', published })
    const { data } = await office.ask(FOUND, { search: 'volgordevast' }, { as: 'sander' })
    const [{ history }] = data.complaints.nodes
    expect(history.published.map(({ name }: { name: string }) => name)).toEqual(Object.keys(published))
  })
})

describe('the category of a complaint', () => {
  const missing = '00000000-0000-7000-8000-000000000000' as CategoryId

  it('KM-8 is not removed from under it, be it history or work of the office', async () => {
    for (const state of [`= 'IMPORTED'`, `<> 'IMPORTED'`])
      await expect(
        office.rows(
          `delete from category where id = (select category_id from complaint where state ${state} limit 1)`,
        ),
      ).rejects.toThrow('A category that complaints refer to is not removed.')
  })

  it('is there: what is taken over under another is refused whole', async () => {
    const other = { ...settled, externalId: 'nowhere', matter: { ...settled.matter, categoryId: missing } }
    await expect(take({ ...settled, externalId: 'somewhere' }, other)).rejects.toThrow(
      'category that is not there',
    )
    expect(await office.rows(`select 1 from imported_complaint where external_id like '%where'`)).toEqual([])
  })

  it('is there: so it is for work of the office', async () => {
    await expect(
      office.rows(`update complaint set category_id = '${missing}' where state <> 'IMPORTED'`),
    ).rejects.toThrow('A complaint refers to a category that is not there.')
    await expect(
      office.rows(`insert into complaint select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'sequence', nextval('complaint_sequence'), 'number', 'x', 'tracking_hash', '\\x00', 'category_id', '${missing}'))).*
        from complaint c where state = 'RECEIVED' limit 1`),
    ).rejects.toThrow('A complaint refers to a category that is not there.')
  })
})

describe('the tally of open work', () => {
  const counted = () =>
    office.rows(`select handler_id, state, severity, unconfirmed, due_on::text, sum(change)::int as n
      from open_work_tally group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5`)

  it('says what a fresh count says, also after it was folded', async () => {
    const fresh = await office.rows(`select handler_id, state, severity,
      handler_id is not null and assignment_confirmed_at is null as unconfirmed,
      (next_due_at at time zone 'Europe/Amsterdam')::date::text as due_on, count(*)::int as n
      from complaint where state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED') group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`)
    expect(fresh.length).toBeGreaterThan(3)
    expect(await counted()).toEqual(fresh)
    await Promise.all([1, 2, 3].map(() => office.rows('select fold_open_work_tally()')))
    expect(await counted()).toEqual(fresh)
    expect((await office.rows('select 1 from open_work_tally')).length).toBe(fresh.length)
  })
})

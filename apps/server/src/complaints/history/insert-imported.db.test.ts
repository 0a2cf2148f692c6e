import type { CategoryId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign } from '../acts/acts.fixture.js'
import { type HistoryToImport, insertImported } from './insert-imported.js'

let office: TestOffice
let settled: HistoryToImport

const take = (...complaints: HistoryToImport[]) =>
  office.app.office.transact(async (manager) => ({
    ok: true as const,
    value: await insertImported(manager, complaints),
  }))

beforeAll(async () => {
  office = await openTestOffice()
  const [category] = await office.rows('select id from category limit 1')
  settled = {
    source: 'former-register',
    externalId: '2024/117',
    channel: 'LETTER',
    locale: 'NL',
    receivedOn: Temporal.PlainDate.from('2024-02-29'),
    registeredAt: office.app.office.now(),
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

describe('the tally of open work', () => {
  const counted = () =>
    office.rows(`select handler_id, state, severity, unconfirmed, due_on::text, sum(change)::int as n
      from open_work_tally group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5`)

  it('says what a fresh count says, also after it was folded', async () => {
    const fresh = await office.rows(`select handler_id, state, severity,
      handler_id is not null and assignment_confirmed_at is null as unconfirmed,
      (next_due_at at time zone 'Europe/Amsterdam')::date::text as due_on, count(*)::int as n
      from complaint where state <> 'IMPORTED' group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`)
    expect(fresh.length).toBeGreaterThan(3)
    expect(await counted()).toEqual(fresh)
    await Promise.all([1, 2, 3].map(() => office.rows('select fold_open_work_tally()')))
    expect(await counted()).toEqual(fresh)
    expect((await office.rows('select 1 from open_work_tally')).length).toBe(fresh.length)
  })
})

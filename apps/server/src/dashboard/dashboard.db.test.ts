import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const count = async (filter: object) => {
  const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount } }'
  const { data } = await office.ask(query, { filter }, { as: 'sander' })
  return data.complaints.totalCount as number
}

it.each([
  ['open', { open: true }],
  ['received', { states: ['RECEIVED'] }],
  ['inContact', { states: ['IN_CONTACT'] }],
  ['inTreatment', { states: ['IN_TREATMENT'] }],
  ['unassigned', { unassigned: true, open: true }],
  ['unconfirmed', { unconfirmed: true }],
  ['overdue', { overdue: true, open: true }],
  ['dueToday', { dueToday: true, open: true }],
  ['serious', { severities: ['SERIOUS'] }],
])('the figure %s is what its list counts', async (figure, filter) => {
  const { data } = await office.ask(`{ dashboard { ${figure} } }`, {}, { as: 'sander' })
  expect(data.dashboard[figure]).toBe(await count(filter))
})

it.each([
  ['open', { open: true }],
  ['overdue', { overdue: true, open: true }],
  ['dueToday', { dueToday: true, open: true }],
  ['toConfirm', { unconfirmed: true }],
])("the reader's own %s is what the list of own work counts", async (figure, filter) => {
  const { data } = await office.ask(`{ dashboard { mine { ${figure} } } }`, {}, { as: 'sander' })
  expect(data.dashboard.mine[figure]).toBe(await count({ ...filter, mine: true }))
})

it('the nearest clocks come soonest first, the newest complaints newest first', async () => {
  const { data } = await office.ask(
    '{ dashboard { nearest { nextClock { dueAt } } newest { receivedAt } mine { nearest { handler { name } } } } }',
    {},
    { as: 'sander' },
  )
  const due: string[] = data.dashboard.nearest.map(
    (complaint: { nextClock: { dueAt: string } }) => complaint.nextClock.dueAt,
  )
  const received: string[] = data.dashboard.newest.map(
    (complaint: { receivedAt: string }) => complaint.receivedAt,
  )
  expect(due).toEqual(due.toSorted())
  expect(received).toEqual(received.toSorted().toReversed())
  expect(due.length).toBe(10)
  for (const { handler } of data.dashboard.mine.nearest) expect(handler.name).toBe('Sander Hoekstra')
})

it('the load of each handler is what is assigned to him or her', async () => {
  const { data } = await office.ask(
    '{ dashboard { loads { open overdue handler { workload { open overdue } complaints(filter: { open: true }) { totalCount } } } } }',
    {},
    { as: 'sander' },
  )
  expect(data.dashboard.loads.length).toBeGreaterThan(2)
  for (const { open, overdue, handler } of data.dashboard.loads) {
    expect(handler.workload).toEqual({ open, overdue })
    expect(handler.complaints.totalCount).toBe(open)
  }
})

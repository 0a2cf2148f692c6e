import { CoordinatorWorkDocument, DashboardTrendsDocument, HandlerWorkDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'

interface Week {
  readonly fromOn: string
  readonly untilOn: string
  readonly received: number
  readonly settled: number
}

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await office.rows(
    `update clock set breach_at = stopped_at - interval '1 hour', due_at = least(due_at, stopped_at - interval '1 hour')
     where id = (select k.id from clock k join complaint_closing x on x.complaint_id = k.complaint_id
       where k.kind = 'decision' order by x.closed_at desc limit 1)`,
  )
})
afterAll(() => office.close())

const count = async (filter: object) => {
  const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount } }'
  return (await office.ask(query, { filter }, { as: 'hendrik' })).data.complaints.totalCount as number
}
const trends = async () =>
  (await office.ask(DashboardTrendsDocument, {}, { as: 'hendrik' })).data.dashboard.trends
const period = ({ weeks }: { weeks: Week[] }) => ({
  settledFrom: weeks[0]?.fromOn,
  settledUntil: weeks.at(-1)?.untilOn,
})

it('what came in and was settled in each of thirteen weeks is what its list counts', async () => {
  const { weeks }: { weeks: Week[] } = await trends()
  expect(weeks).toHaveLength(13)
  expect(weeks.filter(({ received }) => received > 0).length).toBeGreaterThan(3)
  expect(weeks.filter(({ settled }) => settled > 0).length).toBeGreaterThan(2)
  for (const { fromOn, untilOn, received, settled } of weeks) {
    expect(received).toBe(await count({ imported: false, receivedFrom: fromOn, receivedUntil: untilOn }))
    expect(settled).toBe(await count({ settledFrom: fromOn, settledUntil: untilOn }))
  }
})

it('D-2 what was settled within the term and later is what their lists count, and together all', async () => {
  const told = await trends()
  expect(told.settled).toBe(await count(period(told)))
  expect(told.inTerm).toBe(await count({ ...period(told), decidedInTerm: true }))
  expect(told.late).toBe(await count({ ...period(told), decidedInTerm: false }))
  expect(told.inTerm + told.late).toBe(told.settled)
  expect(told.late).toBeGreaterThan(0)
})

it('KM-1, KM-11 each verdict and each cause is what its list counts, the most frequent first', async () => {
  const told = await trends()
  for (const { verdict, complaints } of told.verdicts)
    expect(complaints).toBe(await count({ ...period(told), verdicts: [verdict] }))
  for (const { cause, complaints } of told.causes)
    expect(complaints).toBe(await count({ ...period(told), causes: [cause] }))
  expect(told.verdicts.length).toBeGreaterThan(1)
  expect(told.causes.length).toBeGreaterThan(1)
  const figures: number[] = told.causes.map(({ complaints }: { complaints: number }) => complaints)
  expect(figures).toEqual(figures.toSorted((one, other) => other - one))
})

it('D-18 who is complained about is not counted it, nor anything of it', async () => {
  const before = await trends()
  await office.rows(
    `update complaint set concerns_id = (select id from handler where email = $1) where id =
       (select complaint_id from complaint_closing order by closed_at desc limit 1)`,
    [people.hendrik.email],
  )
  const after = await trends()
  const sum = (weeks: Week[], of: 'received' | 'settled') =>
    weeks.reduce((total, week) => total + week[of], 0)
  expect(sum(after.weeks, 'received')).toBe(sum(before.weeks, 'received') - 1)
  expect(after.settled).toBe(before.settled - 1)
})

it.each([
  ['a handler', HandlerWorkDocument, 'sander', 'waiting'],
  ['a coordinator', CoordinatorWorkDocument, 'marieke', 'breached'],
] as const)('what the page of %s asks costs no more than is allowed', async (_, document, as, part) => {
  const { data, errors } = await office.ask(document, {}, { as })
  expect(errors).toBe(undefined)
  expect(data[part].totalCount).toBeGreaterThanOrEqual(data[part].nodes.length)
})

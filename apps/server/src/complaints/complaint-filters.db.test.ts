import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { assignTo, confirm, handlerOf, record } from './acts/acts.fixture.js'
import { categoryOf, submitted } from './acts/submission.fixture.js'

interface Row {
  readonly number: string
  readonly state: string
  readonly channel: string
  readonly severity: string
  readonly receivedAt: string
  readonly orderNumber: string | null
  readonly assignmentConfirmedAt: string | null
  readonly category: { readonly id: string; readonly parent: { readonly id: string } | null }
  readonly seller: { readonly id: string } | null
  readonly handler: { readonly id: string } | null
  readonly nextClock: { readonly dueAt: string } | null
}

const clock = movedClock()
let office: TestOffice
let ids: Record<'sander' | 'marieke' | 'delivery' | 'notReceived' | 'seller', string>
let all: Row[]

const LIST = `query ($filter: ComplaintFilter, $after: String) { complaints(filter: $filter, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
  number state channel severity receivedAt orderNumber assignmentConfirmedAt category { id parent { id } }
  seller { id } handler { id } nextClock { dueAt } } } }`

async function list(filter: object): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await office.ask(LIST, { filter, after }, { as: 'sander' })
    expect(errors).toBe(undefined)
    const { nodes, totalCount, pageInfo } = data.complaints
    rows.push(...nodes)
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(rows.length)
      return rows
    }
    after = pageInfo.endCursor
  }
}

const numbers = (rows: readonly Row[]) => rows.map(({ number }) => number).sort()

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  const sellers = '{ complaints(first: 100) { nodes { seller { id } } } }'
  const { data } = await office.ask(sellers, {}, { as: 'marieke' })
  ids = {
    sander: await handlerOf(office, 'sander'),
    marieke: await handlerOf(office, 'marieke'),
    delivery: await categoryOf(office, 'LEV'),
    notReceived: await categoryOf(office, 'LEV-02'),
    seller: data.complaints.nodes.find((node: Row) => node.seller !== null).seller.id,
  }
  // Of today: one free, one to be confirmed, one confirmed, one due before tonight, and one spoken about.
  await submitted(office, { orderNumber: 'B-2035-1' })
  await assignTo(office, await submitted(office), 'sander')
  const confirmed = await submitted(office)
  await assignTo(office, confirmed, 'sander')
  await confirm(office, confirmed, { as: 'sander' })
  const spoken = await submitted(office)
  const contact = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
  await record(office, spoken, { as: 'marieke' }, { ...contact, agreedDeadlineOn: '2035-03-05' })
  await record(office, await submitted(office), { as: 'marieke' }, contact)
  clock.pass({ hours: 3 })
  all = await list({})
})
afterAll(() => office.close())

const due = ({ nextClock }: Row) => (nextClock === null ? null : Temporal.Instant.from(nextClock.dueAt))
const isBefore = (row: Row, at: string | Temporal.Instant) => {
  const moment = due(row)
  return moment !== null && Temporal.Instant.compare(moment, at) < 0
}
const receivedOn = ({ receivedAt }: Row) =>
  Temporal.Instant.from(receivedAt).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
const TONIGHT = Temporal.Instant.from('2035-03-05T23:00:00Z')
const isDueToday = (row: Row) =>
  !isBefore(row, clock.now()) &&
  due(row) !== null &&
  Temporal.Instant.compare(due(row) ?? TONIGHT, TONIGHT) <= 0
const unconfirmed = (row: Row) => row.handler !== null && row.assignmentConfirmedAt === null

// biome-ignore format: a table is read across
const filters: [what: string, filter: () => object, fits: (row: Row) => boolean][] = [
  ['in a state', () => ({ states: ['RECEIVED'] }), (row) => row.state === 'RECEIVED'],
  ['in one of two states', () => ({ states: ['RECEIVED', 'IN_TREATMENT'] }), (row) => ['RECEIVED', 'IN_TREATMENT'].includes(row.state)],
  ['by a channel', () => ({ channels: ['TELEPHONE', 'LETTER'] }), (row) => ['TELEPHONE', 'LETTER'].includes(row.channel)],
  ['as serious', () => ({ severities: ['SERIOUS'] }), (row) => row.severity === 'SERIOUS'],
  ['with a category', () => ({ categoryIds: [ids.notReceived] }), (row) => row.category.id === ids.notReceived],
  ['with a category or one below it', () => ({ categoryIds: [ids.delivery] }), (row) => row.category.parent?.id === ids.delivery],
  ['with a handler', () => ({ handlerIds: [ids.sander] }), (row) => row.handler?.id === ids.sander],
  ['with one of two handlers', () => ({ handlerIds: [ids.sander, ids.marieke] }), (row) => [ids.sander, ids.marieke].includes(row.handler?.id ?? '')],
  ['about a seller', () => ({ sellerIds: [ids.seller] }), (row) => row.seller?.id === ids.seller],
  ['of nobody', () => ({ unassigned: true }), (row) => row.handler === null],
  ['of somebody', () => ({ unassigned: false }), (row) => row.handler !== null],
  ['mine', () => ({ mine: true }), (row) => row.handler?.id === ids.sander],
  ['not mine', () => ({ mine: false }), (row) => row.handler?.id !== ids.sander],
  ['still to be confirmed', () => ({ unconfirmed: true }), unconfirmed],
  ['not to be confirmed', () => ({ unconfirmed: false }), (row) => !unconfirmed(row)],
  ['overdue', () => ({ overdue: true }), (row) => isBefore(row, clock.now())],
  ['in time', () => ({ overdue: false }), (row) => !isBefore(row, clock.now())],
  ['due today', () => ({ dueToday: true }), isDueToday],
  ['not due today', () => ({ dueToday: false }), (row) => !isDueToday(row)],
  ['due before a moment', () => ({ dueBefore: '2035-03-06T00:00:00Z' }), (row) => isBefore(row, '2035-03-06T00:00:00Z')],
  ['about an order', () => ({ orderNumber: 'B-2035-1' }), (row) => row.orderNumber === 'B-2035-1'],
  ['received from a day', () => ({ receivedFrom: '2035-03-05' }), (row) => receivedOn(row) >= '2035-03-05'],
  ['received until a day', () => ({ receivedUntil: '2035-03-04' }), (row) => receivedOn(row) <= '2035-03-04'],
  ['several at once', () => ({ states: ['RECEIVED'], unassigned: true, receivedFrom: '2035-01-01' }), (row) => row.state === 'RECEIVED' && row.handler === null && receivedOn(row) >= '2035-01-01'],
]

describe('a filter gives exactly the complaints that fit, and counts them', () => {
  it.each(filters)('%s', async (_, filter, fits) => {
    const expected = all.filter(fits)
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(all.length)
    expect(numbers(await list(filter()))).toEqual(numbers(expected))
  })

  it('received on one day counts that day in Amsterdam from its first to its last moment', async () => {
    const number = await submitted(office)
    const day = async (on: string) =>
      numbers(await list({ receivedFrom: on, receivedUntil: on })).includes(number)
    const moment = (at: string) =>
      office.rows('update complaint set received_at = $2 where number = $1', [number, at])
    await moment('2035-02-28T23:00:00Z')
    expect([await day('2035-02-28'), await day('2035-03-01')]).toEqual([false, true])
    await moment('2035-03-01T22:59:59.999Z')
    expect([await day('2035-03-01'), await day('2035-03-02')]).toEqual([true, false])
    await office.rows('update complaint set received_at = registered_at where number = $1', [number])
    all = await list({})
  })

  it('none of the conditions: all, and an empty choice: none', async () => {
    expect(numbers(await list({}))).toEqual(numbers(all))
    const nothing = { search: null, states: null, unassigned: null, dueBefore: null, mine: null }
    expect(numbers(await list(nothing))).toEqual(numbers(all))
    expect(await list({ states: [] })).toEqual([])
    expect(await list({ handlerIds: [] })).toEqual([])
  })

  it.each([
    ['categoryIds', 'sel_00000000000000000000000000'],
    ['handlerIds', 'Sander'],
    ['sellerIds', 'cat_00000000000000000000000000'],
  ])('an address of another kind in %s is refused by its place', async (field, id) => {
    const { errors } = await office.ask(LIST, { filter: { [field]: [id] } }, { as: 'sander', language: 'en' })
    expect(errors).toMatchObject([
      {
        message: `filter.${field}.0: an id of this kind is expected here.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
  })
})

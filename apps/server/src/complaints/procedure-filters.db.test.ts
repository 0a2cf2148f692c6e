import { AskDelayDocument, AssessSeverityDocument, ConfirmReadingDocument } from '@waarborg/schema'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { assignTo, check, outcomeOf, present, record } from './acts/acts.fixture.js'
import { closingInput, decide, makeReady } from './acts/decide.fixture.js'
import { submitted } from './acts/submission.fixture.js'

interface Row {
  readonly number: string
  readonly state: string
  readonly handler: { readonly onDuty: boolean; readonly absences: { readonly isNow: boolean }[] } | null
  readonly clocks: readonly {
    readonly kind: string
    readonly state: string
    readonly breachAt: string
    readonly stoppedAt: string | null
  }[]
  readonly closings: readonly { readonly cause: string; readonly closedAt: string }[]
  readonly parts: readonly { readonly verdict: string | null }[]
}

const LIST = `query ($filter: ComplaintFilter, $after: String) { complaints(filter: $filter, first: 50, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { number state handler { onDuty absences { isNow } }
  clocks { kind state breachAt stoppedAt } closings { cause closedAt } parts { verdict } } } }`

async function list(of: TestOffice, filter: object): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await of.ask(LIST, { filter, after }, { as: 'marieke' })
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

describe('a filter on the procedure gives exactly the complaints that fit', () => {
  const now = Temporal.Now.instant()
  let office: TestOffice
  let all: Row[]
  /** Some were closed before this day, others on it or later. */
  let middleOn: Temporal.PlainDate
  beforeAll(async () => {
    office = await openTestOffice(() => now)
    await office.rows(
      `update clock set breach_at = stopped_at - interval '1 hour', due_at = least(due_at, stopped_at - interval '1 hour')
       where id = (select k.id from clock k join complaint_closing x on x.complaint_id = k.complaint_id
         where k.kind = 'decision' order by x.closed_at limit 1)`,
    )
    // On a Saturday nothing may be to pass before Monday.
    await office.rows(
      `with nearing as (update clock set due_at = least(due_at, $1::timestamptz), breach_at = $1::timestamptz
         where id = (select k.id from clock k where k.kind = 'decision' and k.stopped_at is null
           and not exists (select from clock b where b.complaint_id = k.complaint_id and b.stopped_at is null and b.breach_at < $1)
           order by k.breach_at limit 1) returning complaint_id, due_at)
       update complaint c set next_due_at = least(c.next_due_at, n.due_at) from nearing n where n.complaint_id = c.id`,
      [now.add({ hours: 24 }).toString()],
    )
    all = await list(office, {})
    const moments = all.flatMap(({ closings }) => closings.map(({ closedAt }) => closedAt)).toSorted()
    middleOn = dayOf(moments[Math.floor(moments.length / 2)] ?? '')
  })
  afterAll(() => office.close())

  const breaches = (row: Row) => row.clocks.some(({ state }) => state === 'BREACHED')
  const isNear = ({ clocks }: Row) =>
    clocks.some(
      ({ kind, state, breachAt }) =>
        kind !== 'DELAY_NOTICE' &&
        ['RUNNING', 'OVERDUE'].includes(state) &&
        Temporal.Instant.compare(breachAt, now.add({ hours: 48 })) < 0,
    )
  const decisions = ({ clocks }: Row) =>
    clocks.filter(({ kind, stoppedAt }) => kind === 'DECISION' && stoppedAt !== null)
  const wasLate = (row: Row) => decisions(row).some(({ state }) => state === 'MET_LATE')
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const lately = ({ closedAt }: { closedAt: string }) =>
    Temporal.PlainDate.compare(dayOf(closedAt), middleOn) >= 0
  const fromThen = () => ({ settledFrom: middleOn.toString() })
  const isAway = ({ handler }: Row) =>
    handler !== null && (!handler.onDuty || handler.absences.some(({ isNow }) => isNow))

  // biome-ignore format: a table is read across
  const filters: [what: string, filter: () => object, fits: (row: Row) => boolean][] = [
    ['taken over', () => ({ imported: true }), ({ state }) => state === 'IMPORTED'],
    ['of this office', () => ({ imported: false }), ({ state }) => state !== 'IMPORTED'],
    ['KP-14 breached', () => ({ breached: true }), breaches],
    ['KP-14 not breached', () => ({ breached: false }), (row) => !breaches(row)],
    ['KP-14 nearly breached', () => ({ breachNear: true }), (row) => isNear(row) && !breaches(row)],
    ['with who is away', () => ({ handlerAbsent: true }), isAway],
    ['not with who is away', () => ({ handlerAbsent: false }), (row) => !isAway(row)],
    ['closed lately', fromThen, ({ closings }) => closings.some(lately)],
    ['closed until then', () => ({ settledUntil: middleOn.subtract({ days: 1 }).toString() }), ({ closings }) => closings.some((each) => !lately(each))],
    ['KM-11 closed with a cause lately', () => ({ ...fromThen(), causes: ['ARTICLE'] }), ({ closings }) => closings.some((each) => lately(each) && each.cause === 'ARTICLE')],
    ['KM-1 with a verdict', () => ({ verdicts: ['FOUNDED'] }), ({ parts }) => parts.some(({ verdict }) => verdict === 'FOUNDED')],
    ['D-2 decided in term', () => ({ decidedInTerm: true }), (row) => decisions(row).length > 0 && !wasLate(row)],
    ['D-2 decided late', () => ({ decidedInTerm: false }), wasLate],
  ]

  it.each(filters)('%s', async (_, filter, fits) => {
    const expected = all.filter(fits)
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(all.length)
    expect(numbers(await list(office, filter()))).toEqual(numbers(expected))
  })
})

describe('a filter follows what is done', () => {
  const clock = movedClock()
  let office: TestOffice
  let number: string
  beforeAll(async () => {
    office = await openTestOffice(clock.now)
  })
  afterAll(() => office.close())
  beforeEach(async () => {
    number = await submitted(office)
    clock.pass({ minutes: 5 })
  })

  const isIn = async (filter: object, as: 'sander' | 'marieke' = 'marieke') => {
    const asked = { search: number, ...filter }
    const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount } }'
    return (await office.ask(query, { filter: asked }, { as })).data.complaints.totalCount === 1
  }
  const both = async (filter: string) => [await isIn({ [filter]: true }), await isIn({ [filter]: false })]

  it('KP-2 a serious one is unread until management confirms having read it', async () => {
    expect(await both('unread')).toEqual([false, true])
    const severity = { severity: 'SERIOUS', reason: 'Er rookt iets.' }
    const input = { ...(await present(office, number)), ...severity }
    outcomeOf(await office.ask(AssessSeverityDocument, { input }, { as: 'sander' }))
    expect(await both('unread')).toEqual([true, false])
    const read = { input: await present(office, number) }
    outcomeOf(await office.ask(ConfirmReadingDocument, read, { as: 'hendrik' }))
    expect(await both('unread')).toEqual([false, true])
  })

  it('KP-6 a choice that was offered waits for the customer until it is made', async () => {
    await assignTo(office, number, 'sander')
    const at = clock.now().toString()
    const call = { kind: 'CALL', at, report: 'Besproken.', mandate: 'M', agreedDeadlineOn: '2035-03-13' }
    outcomeOf(await record(office, number, { as: 'sander' }, call))
    expect(await both('waitingForCustomer')).toEqual([false, true])
    const options = [
      { remedy: 'REPAIR', description: 'Wij maken de bril.' },
      { remedy: 'REFUND', description: 'U krijgt uw geld terug.', amountInCents: 2_500 },
    ]
    const offer = { options, defaultKey: 'A', answerBy: '2035-03-12' }
    outcomeOf(await decide(office, number, 'offerRemedies', 'sander', offer))
    expect(await both('waitingForCustomer')).toEqual([true, false])
    outcomeOf(await decide(office, number, 'chooseRemedy', 'sander', { key: 'B' }))
    expect(await both('waitingForCustomer')).toEqual([false, true])
  })

  it('D-2 a delay that was asked for waits for the customer until its day has passed', async () => {
    const day = clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 42 })
    const input = {
      ...(await present(office, number)),
      reason: 'De verkoper zoekt.',
      answerOn: day.toString(),
    }
    outcomeOf(await office.ask(AskDelayDocument, { input }, { as: 'sander' }))
    expect(await both('waitingForCustomer')).toEqual([true, false])
    await office.rows(
      `update delay_request r set answer_on = '2035-03-01' from complaint c where c.id = r.complaint_id and c.number = $1`,
      [number],
    )
    expect(await both('waitingForCustomer')).toEqual([false, true])
  })

  it('KP-8 aftercare is due from its day until it is recorded, and is of who gives it', async () => {
    await assignTo(office, number, 'sander')
    await makeReady(office, number, clock.now().toString(), '2035-03-13')
    outcomeOf(await check(office, number, { as: 'sander' }))
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    const closing = await closingInput(office, '2035-03-27')
    outcomeOf(await decide(office, number, 'closeComplaint', 'sander', closing))
    expect(await both('aftercareDue')).toEqual([false, true])
    expect(await isIn({ aftercareMine: true }, 'sander')).toBe(true)
    expect(await isIn({ aftercareMine: true }, 'marieke')).toBe(false)
    await office.rows(
      `update complaint_closing x set aftercare_on = '2035-03-02' from complaint c
       where c.id = x.complaint_id and c.number = $1`,
      [number],
    )
    expect(await both('aftercareDue')).toEqual([true, false])
    const told = { way: 'SURVEY', solved: true }
    outcomeOf(await decide(office, number, 'recordAftercare', 'sander', told))
    expect(await both('aftercareDue')).toEqual([false, true])
  })
})

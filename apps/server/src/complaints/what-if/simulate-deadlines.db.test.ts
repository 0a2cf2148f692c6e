import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, handlerOf, outcomeOf, record } from '../acts/acts.fixture.js'
import { promise } from '../acts/agree.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
/** Received on Monday 5 March 2035 and in the hands of Fatima; the answer is agreed for the Thursday. */
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  number = await submitted(office)
  await assignTo(office, number, 'fatima')
  const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
  outcomeOf(await record(office, number, { as: 'fatima' }, { ...call, agreedDeadlineOn: '2035-03-08' }))
})
afterAll(() => office.close())

const QUERY = `query ($change: DeadlineChangeInput!, $first: Int, $skip: Int) {
  simulateDeadlines(change: $change, first: $first, skip: $skip) {
    totalCount nodes { complaint { number } kind effect dueOn newDueOn } } }`
const ask = (change: object, page: object = {}, as: PersonKey = 'marieke', language: 'nl' | 'en' = 'nl') =>
  office.ask(QUERY, { change, ...page }, { as, language })
const found = async (change: object, as: PersonKey = 'marieke') =>
  (await ask(change, { first: 100 }, as)).data.simulateDeadlines.nodes
    .filter((one: { complaint: { number: string } }) => one.complaint.number === number)
    .map(
      ({ kind, effect, dueOn, newDueOn }: Record<string, string>) => `${kind} ${effect} ${dueOn} ${newDueOn}`,
    )
const closed = (on: string) => ({ calendarDay: { on, working: false } })
const away = async (substitute?: PersonKey) => ({
  absence: {
    handlerId: await handlerOf(office, 'fatima'),
    fromOn: '2035-03-07',
    untilOn: '2035-03-27',
    substituteId: substitute && (await handlerOf(office, substitute)),
  },
})

describe('what would become of deadlines', () => {
  it('D-3 tells what a closed day would move, or was named for, and moves nothing', async () => {
    expect(await found(closed('2035-03-08'))).toEqual(['AGREED_DEADLINE STAYS 2035-03-08 2035-03-08'])
    expect(await found(closed('2035-03-23'))).toEqual(['DELAY_NOTICE MOVES 2035-03-23 2035-03-22'])
    expect(await found(closed('2035-03-06'))).toEqual([])
    const [row] = await office.rows(
      `select count(*)::int as n from clock q join complaint c on c.id = q.complaint_id
       where c.number = $1 and q.due_on in ('2035-03-08', '2035-03-23')`,
      [number],
    )
    expect(row.n).toBe(2)
  })

  it('KM-16 tells what comes due while somebody is away, with and without somebody who stands in', async () => {
    expect(await found(await away())).toEqual([
      'AGREED_DEADLINE BREACHES 2035-03-08 2035-03-08',
      'DELAY_NOTICE LATE 2035-03-23 2035-03-23',
    ])
    expect(await found(await away('sander'))).toEqual([
      'AGREED_DEADLINE COVERED 2035-03-08 2035-03-08',
      'DELAY_NOTICE COVERED 2035-03-23 2035-03-23',
    ])
  })

  it('KP-7 leaves out what stands still', async () => {
    outcomeOf(await promise(office, number, 'pauseClock', 'fatima', { reason: 'Wij wachten.' }))
    expect(await found(closed('2035-03-08'))).toEqual([])
    outcomeOf(await promise(office, number, 'resumeClock', 'fatima'))
    expect(await found(closed('2035-03-08'))).toHaveLength(1)
  })

  it('comes in pages, the soonest first', async () => {
    const all = (await ask(await away())).data.simulateDeadlines
    const one = (await ask(await away(), { first: 1, skip: 1 })).data.simulateDeadlines
    expect(one).toEqual({ totalCount: all.totalCount, nodes: [all.nodes[1]] })
  })

  it.each([
    ['nothing', {}, {}, /^change: .*een van deze/],
    [
      'both',
      {
        calendarDay: { on: '2035-03-08', working: false },
        absence: { handlerId: 'x', fromOn: '2035-03-08', untilOn: '2035-03-08' },
      },
      {},
      /^change: /,
    ],
    [
      'an end before the beginning',
      { absence: { handlerId: 'x', fromOn: '2035-03-08', untilOn: '2035-03-07' } },
      {},
      /^change\.absence\.untilOn: /,
    ],
    [
      'somebody who is nobody',
      { absence: { handlerId: 'x', fromOn: '2035-03-08', untilOn: '2035-03-09' } },
      {},
      /^change\.absence\.handlerId\.0: /,
    ],
    ['a page too large', { calendarDay: { on: '2035-03-08', working: false } }, { first: 101 }, /first.*100/],
  ])('says what is wrong with %s', async (_, change, page, message) => {
    expect((await ask(change, page)).errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('D-18 is not for handlers, and tells nobody of what is about that person', async () => {
    expect((await ask(closed('2035-03-08'), {}, 'sander')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    expect(await found(closed('2035-03-08'), 'hendrik')).toHaveLength(1)
    await about(office, number, 'hendrik')
    expect(await found(closed('2035-03-08'), 'hendrik')).toEqual([])
    expect(await found(closed('2035-03-08'))).toHaveLength(1)
  })
})

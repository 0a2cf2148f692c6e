import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { watchClocks } from '../watching/watch-clocks.js'
import { fileOf, outcomeOf, present, record, refusalOf } from './acts.fixture.js'
import { agreementsOf, anAgreement, promise } from './agree.fixture.js'
import { goodForm, submit } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let token: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
/** Received and spoken about on a Monday, the answer agreed for the Thursday. */
beforeEach(async () => {
  const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
  number = receipt.number
  token = receipt.trackingToken
  const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
  outcomeOf(await record(office, number, { as: 'sander' }, { ...call, agreedDeadlineOn: dayAfter(3) }))
})

const today = () => clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const dayAfter = (days: number) => today().add({ days }).toString()
const reason = 'Wij wachten op uw foto’s.'
const act = (name: 'pauseClock' | 'resumeClock', input: object = {}, as: PersonKey = 'sander') =>
  promise(office, number, name, as, name === 'pauseClock' ? { reason, ...input } : input)
const agreed = async () =>
  (await fileOf(office, number)).clocks.find(({ kind }: { kind: string }) => kind === 'AGREED_DEADLINE')
const owed = (kind: string) =>
  office.rows(
    `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id where c.number = $1 and m.kind = $2`,
    [number, kind],
  )
const tracked = async () =>
  (
    await office.ask(
      `query ($token: String!) { trackedComplaint(token: $token) {
        agreedDeadlineOn pause { since reason } agreements { dueOn pause { reason } } } }`,
      { token },
    )
  ).data.trackedComplaint
const look = () =>
  watchClocks.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )

describe('KP-7 what was agreed stands still', () => {
  it('with a reason that the complainant is told and sees, and runs on by the working days that it stood still', async () => {
    const file = outcomeOf(await act('pauseClock'))
    expect(file.timeline.at(-1)).toMatchObject({ kind: 'CLOCK_PAUSED' })
    expect(await agreed()).toMatchObject({ state: 'PAUSED', pauses: [{ reason, resumedAt: null }] })
    expect(file.nextClock.kind).not.toBe('AGREED_DEADLINE')
    expect(await owed('pause-notice')).toMatchObject([{ facts: { locale: 'NL' } }])
    expect(await tracked()).toMatchObject({ agreedDeadlineOn: dayAfter(3), pause: { reason } })
    const dueOn = dayAfter(7)
    clock.pass({ hours: 48 })
    expect(outcomeOf(await act('resumeClock')).timeline.at(-1)).toMatchObject({
      kind: 'CLOCK_RESUMED',
      on: dueOn,
    })
    const moved = await agreed()
    expect(moved).toMatchObject({ state: 'RUNNING', dueOn })
    // Monday and Tuesday stood still, the weekend never counts, and Monday is the day.
    expect(
      moved.explanation.days.map(({ reason: why, role }: { reason: string; role: string }) => [why, role]),
    ).toEqual([
      ['PAUSED', 'SKIPPED'],
      ['PAUSED', 'SKIPPED'],
      ['WORKING_DAY', 'COUNTS'],
      ['WORKING_DAY', 'COUNTS'],
      ['WORKING_DAY', 'COUNTS'],
      ['WEEKEND', 'SKIPPED'],
      ['WEEKEND', 'SKIPPED'],
      ['WORKING_DAY', 'DUE'],
    ])
    expect(await owed('resumption-notice')).toMatchObject([{ facts: { dueOn } }])
    expect(await tracked()).toMatchObject({ agreedDeadlineOn: dueOn, pause: null })
    clock.pass({ hours: 5 * 24 })
  })

  it('of an agreement moves the agreement too', async () => {
    const dueOn = dayAfter(1)
    outcomeOf(await promise(office, number, 'addAgreement', 'sander', await anAgreement(office, dueOn)))
    outcomeOf(await act('pauseClock', { agreement: 1 }))
    expect((await tracked()).agreements).toEqual([{ dueOn, pause: { reason } }])
    clock.pass({ hours: 24 })
    outcomeOf(await act('resumeClock', { agreement: 1 }))
    expect(await agreementsOf(office, number)).toMatchObject([{ dueOn: dayAfter(1) }])
    const [clockOfIt] = (await fileOf(office, number)).clocks.filter(
      ({ kind }: { kind: string }) => kind === 'AGREEMENT',
    )
    expect(clockOfIt).toMatchObject({ agreement: 1, dueOn: dayAfter(1), pauses: [{ reason }] })
    clock.pass({ hours: 6 * 24 })
  })

  it('is neither reminded of nor a breach as long as it stands still, and both once it runs on', async () => {
    const steps = () =>
      office.rows(
        `select s.step from clock_step s join clock q on q.id = s.clock_id join complaint c on c.id = q.complaint_id
         where c.number = $1 and q.kind = 'agreed-deadline'`,
        [number],
      )
    await look()
    outcomeOf(await act('pauseClock'))
    clock.pass({ hours: 14 * 24 })
    await look()
    expect(await steps()).toEqual([])
    outcomeOf(await act('resumeClock'))
    await look()
    expect(await steps()).toEqual([])
    clock.pass({ hours: 4 * 24 })
    await look()
    expect((await steps()).map(({ step }: { step: string }) => step).toSorted()).toEqual(['breach', 'due'])
    clock.pass({ hours: 3 * 24 })
  })

  it('is done once with one key, and not on an old version or by an auditor', async () => {
    const input = { ...(await present(office, number)), idempotencyKey: crypto.randomUUID() }
    outcomeOf(await act('pauseClock', input))
    outcomeOf(await act('pauseClock', input))
    expect((await agreed()).pauses).toHaveLength(1)
    expect(refusalOf(await act('pauseClock', { ...input, idempotencyKey: null }))).toMatchObject({
      code: 'CONFLICT',
    })
    expect((await act('resumeClock', {}, 'ravi')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it.each([
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
    ['a word that no customer reads', { reason: 'Een probleem.' }, { path: ['reason'] }],
    ['an agreement that is not there', { agreement: 1 }, { path: ['agreement'] }],
  ])('is refused with %s, and nothing is stored', async (_, input, fault) => {
    expect(refusalOf(await act('pauseClock', input))).toMatchObject(fault)
    expect(refusalOf(await act('resumeClock'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await owed('pause-notice')).toEqual([])
    expect((await agreed()).pauses).toEqual([])
  })

  it('is refused once its day is past', async () => {
    clock.pass({ hours: 7 * 24 })
    expect(refusalOf(await act('pauseClock'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: ['agreement'] })
  })
})

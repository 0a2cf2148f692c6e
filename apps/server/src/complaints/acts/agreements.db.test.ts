import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { watchClocks } from '../watching/watch-clocks.js'
import { outcomeOf, present, record, refusalOf } from './acts.fixture.js'
import { agree, agreementsOf, anAgreement, promise } from './agree.fixture.js'
import { decide } from './decide.fixture.js'
import { submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
  const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
  outcomeOf(await record(office, number, { as: 'sander' }, call))
})

const add = async (input: object = {}, as: PersonKey = 'sander') =>
  promise(office, number, 'addAgreement', as, { ...(await anAgreement(office)), ...input })
const clocks = () =>
  office.rows(
    `select q.stopped_at is null as runs from clock q join agreement a on a.id = q.about_id
     join complaint c on c.id = q.complaint_id where c.number = $1 order by q.started_at`,
    [number],
  )

describe('KP-7 an agreement', () => {
  it('is kept, told and shown, and its clock runs until it is done', async () => {
    const file = outcomeOf(await add())
    expect(file.timeline.at(-1)).toMatchObject({ kind: 'AGREEMENT_ADDED' })
    expect(file.clocks).toContainEqual(expect.objectContaining({ kind: 'AGREEMENT', dueOn: '2035-03-14' }))
    expect(await agreementsOf(office, number)).toMatchObject([
      {
        number: 1,
        party: 'OFFICE',
        state: 'OPEN',
        responsible: { name: 'Sander Hoekstra' },
        settledAt: null,
      },
    ])
    const owed = await office.rows(
      `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'agreement-made'`,
      [number],
    )
    expect(owed).toMatchObject([{ facts: { dueOn: '2035-03-14', locale: 'NL' } }])
    expect(await clocks()).toEqual([{ runs: true }])
    const done = { agreement: 1, note: 'Opgehaald.' }
    outcomeOf(await promise(office, number, 'completeAgreement', 'sander', done))
    expect(await clocks()).toEqual([{ runs: false }])
    expect(await agreementsOf(office, number)).toMatchObject([{ state: 'DONE', settledNote: 'Opgehaald.' }])
    expect(refusalOf(await promise(office, number, 'completeAgreement', 'sander', done))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      path: ['agreement'],
    })
  })

  it('of a complaint that was withdrawn is still settled, and lapses after a reminder only', async () => {
    outcomeOf(await add())
    outcomeOf(await decide(office, number, 'withdrawComplaint', 'sander', { reason: 'Al opgelost.' }))
    expect(await clocks()).toEqual([{ runs: true }])
    const lapse = { agreement: 1, reason: 'Niet meer nodig.' }
    expect(refusalOf(await promise(office, number, 'lapseAgreement', 'sander', lapse))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      path: ['agreement'],
    })
    const call = { office: office.app.office, requestId: 'of-the-test', signal: new AbortController().signal }
    await watchClocks.run({}, { ...call, at: clock.now().add({ hours: 8 * 24 }) })
    expect(outcomeOf(await promise(office, number, 'lapseAgreement', 'sander', lapse)).state).toBe(
      'WITHDRAWN',
    )
    expect(await clocks()).toEqual([{ runs: false }])
  })

  it('is made once with one key, and several have numbers of their own', async () => {
    const input = { ...(await present(office, number)), idempotencyKey: crypto.randomUUID() }
    outcomeOf(await add(input))
    outcomeOf(await add(input))
    outcomeOf(await add({ what: 'De bril wordt gebracht.' }))
    const kept = await agreementsOf(office, number)
    expect(kept.map((one: { number: number; what: string }) => [one.number, one.what])).toEqual([
      [1, 'De bril wordt opgehaald.'],
      [2, 'De bril wordt gebracht.'],
    ])
  })
})

describe('KP-7 nothing is stored', () => {
  it.each([
    ['without what', { what: '' }, { code: 'REQUIRED', path: ['what'] }],
    ['with a word that no customer reads', { what: 'Uw klacht gaat mee.' }, { path: ['what'] }],
    ['for a day that is over', { dueOn: '2035-03-01' }, { code: 'OUT_OF_RANGE', path: ['dueOn'] }],
    ['for a Sunday', { dueOn: '2035-03-18' }, { code: 'OUT_OF_RANGE', path: ['dueOn'] }],
    ['past the calendar', { dueOn: '2099-03-17' }, { code: 'OUT_OF_RANGE', path: ['dueOn'] }],
    [
      'with nobody to see to it',
      { responsibleId: 'han_00000000000000000000000000' },
      { path: ['responsibleId'] },
    ],
  ])('%s', async (_, input, fault) => {
    expect(refusalOf(await add(input))).toMatchObject(fault)
    expect(await agreementsOf(office, number)).toEqual([])
  })

  it('on an old version, by an auditor, or once it is closed', async () => {
    const old = await present(office, number)
    await agree(office, number, 'sander')
    expect(refusalOf(await add(old))).toMatchObject({ code: 'CONFLICT' })
    expect((await add({}, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await office.rows(`update complaint set state = 'CLOSED' where number = $1`, [number])
    expect(refusalOf(await add())).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await agreementsOf(office, number)).toHaveLength(1)
  })
})

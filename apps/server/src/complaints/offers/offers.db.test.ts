import {
  ChooseOptionDocument,
  ChooseRemedyDocument,
  OfferRemediesDocument,
  TrackedComplaintDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, check, outcomeOf, present, record, refusalOf } from '../acts/acts.fixture.js'
import { closingInput, decide, judge, judgeInFull } from '../acts/decide.fixture.js'
import { goodForm, submit } from '../acts/submission.fixture.js'
import { holdDefaults } from './hold-defaults.js'

let clock = movedClock()
let office: TestOffice
let number: string
let token: string

beforeAll(async () => {
  office = await openTestOffice(() => clock.now())
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})
beforeEach(async () => {
  clock = movedClock()
  const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
  number = receipt.number
  token = receipt.trackingToken
  await assignTo(office, number, 'sander')
  const at = clock.now().toString()
  const call = { kind: 'CALL', at, report: 'Besproken.', mandate: 'M', agreedDeadlineOn: '2035-03-13' }
  outcomeOf(await record(office, number, { as: 'sander' }, call))
})

const options = [
  { remedy: 'REPAIR', description: 'Wij maken de bril.' },
  { remedy: 'REFUND', description: 'U krijgt uw geld terug.', amountInCents: 12_500 },
]
const offer = async (input: object = {}, as: PersonKey = 'sander') =>
  office.ask(
    OfferRemediesDocument,
    {
      input: {
        ...(await present(office, number)),
        ...{ options, defaultKey: 'A', answerBy: '2035-03-12' },
        ...input,
      },
    },
    { as },
  )
const told = async (key: string) =>
  office.ask(ChooseRemedyDocument, { input: { ...(await present(office, number)), key } }, { as: 'sander' })
const choose = (key: string, more: object = {}) =>
  office.ask(
    ChooseOptionDocument,
    { input: { token, key, ...more } },
    { headers: { 'x-forwarded-for': anyAddress() } },
  )
const follow = async () => (await office.ask(TrackedComplaintDocument, { token })).data.trackedComplaint
const offersOf = async () =>
  (
    await office.ask(
      `query ($number: String!) { complaintByNumber(number: $number) { offers { chosenKey chosenBy
        options { key remedy description amountInCents } } timeline { kind actor { name } actorKind } } }`,
      { number },
      { as: 'marieke' },
    )
  ).data.complaintByNumber
const letTheDayPass = () =>
  office.rows(
    `update offer o set answer_by = '2035-03-02' from complaint c where c.id = o.complaint_id and c.number = $1`,
    [number],
  )
const sweep = () =>
  holdDefaults.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )

describe('KP-6 solutions to choose from', () => {
  it('are seen by the link, chosen there once, and told to the file', async () => {
    outcomeOf(await offer())
    expect(await follow()).toMatchObject({
      offer: {
        options: [
          { key: 'A', description: 'Wij maken de bril.', amountInCents: null },
          { key: 'B', description: 'U krijgt uw geld terug.', amountInCents: 12_500 },
        ],
        answerBy: '2035-03-12',
        defaultKey: 'A',
        chosenKey: null,
      },
      allowedActions: ['CONFIRM_AGREED_DEADLINE', 'CHOOSE_OPTION', 'WITHDRAW', 'ADD_FILES', 'WRITE_MESSAGE'],
    })
    const key = { idempotencyKey: crypto.randomUUID() }
    expect(outcomeOf(await choose('B', key))).toMatchObject({ offer: { chosenKey: 'B' } })
    expect(outcomeOf(await choose('B', key))).toMatchObject({ offer: { chosenKey: 'B' } })
    expect(refusalOf(await choose('A'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const { offers, timeline } = await offersOf()
    expect(offers).toMatchObject([{ chosenKey: 'B', chosenBy: 'COMPLAINANT' }])
    expect(timeline.at(-1)).toMatchObject({ kind: 'REMEDY_CHOSEN', actorKind: 'PUBLIC', actor: null })
    const owed = await office.rows(
      `select 1 from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'options'`,
      [number],
    )
    expect(owed).toHaveLength(1)
  })

  it('can be chosen as told, and not what was not offered', async () => {
    outcomeOf(await offer())
    expect(refusalOf(await choose('C'))).toMatchObject({
      path: ['key'],
      message: expect.stringContaining('keuze'),
    })
    outcomeOf(await told('A'))
    expect((await offersOf()).offers).toMatchObject([{ chosenKey: 'A', chosenBy: 'STAFF' }])
  })

  it('take the place of those that were not answered', async () => {
    outcomeOf(await offer())
    clock.pass({ minutes: 5 })
    outcomeOf(await offer({ defaultKey: null }))
    expect((await follow()).offer).toMatchObject({ defaultKey: null })
    outcomeOf(await choose('A'))
    expect((await offersOf()).offers.map(({ chosenKey }: { chosenKey: string }) => chosenKey)).toEqual([
      null,
      'A',
    ])
  })

  it('KP-11 are not offered in words that no customer reads, nor by halves', async () => {
    const bad = [{ ...options[0], description: 'Dit lost uw probleem op.' }, options[1]]
    expect(refusalOf(await offer({ options: bad }))).toMatchObject({
      path: ['options', '0', 'description'],
    })
    expect(refusalOf(await offer({ answerBy: '2035-03-11' }))).toMatchObject({ path: ['answerBy'] })
    expect(refusalOf(await offer({ options: [options[0]] }))).toMatchObject({ path: ['options'] })
    expect((await offersOf()).offers).toEqual([])
  })

  it.each<PersonKey>(['ravi', 'tess', 'anouk'])('are not offered by %s', async (as) => {
    expect((await offer({}, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('KP-6 without an answer', () => {
  it('the default holds once the day has passed, once by any number of processes', async () => {
    outcomeOf(await offer())
    await sweep()
    expect((await offersOf()).offers).toMatchObject([{ chosenKey: null }])
    await letTheDayPass()
    await Promise.all(Array.from({ length: 4 }, sweep))
    const { offers, timeline } = await offersOf()
    expect(offers).toMatchObject([{ chosenKey: 'A', chosenBy: 'DEFAULT' }])
    const chosen = timeline.filter(({ kind }: { kind: string }) => kind === 'REMEDY_CHOSEN')
    expect(chosen).toMatchObject([{ actorKind: 'SYSTEM' }])
  })

  it('nothing holds where no default was named, and it is too late to choose', async () => {
    outcomeOf(await offer({ defaultKey: null }))
    await letTheDayPass()
    await sweep()
    expect((await offersOf()).offers).toMatchObject([{ chosenKey: null }])
    expect(refusalOf(await choose('A'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect((await follow()).allowedActions).not.toContain('CHOOSE_OPTION')
  })
})

describe('D-10 the answers by the link', () => {
  it('are there once they were sent, in plain words and nothing else of the verdict', async () => {
    await judgeInFull(office, number, 'sander')
    expect((await follow()).answers).toEqual([])
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    expect(await follow()).toMatchObject({
      answers: [
        {
          description: 'De levering',
          outcome: 'OTHERWISE',
          answer: 'De bezorger heeft het verkeerde pakket gebracht.',
        },
      ],
      aftercareAsked: false,
    })
    outcomeOf(await check(office, number, { as: 'sander' }))
    const input = await closingInput(office, '2035-03-27')
    outcomeOf(await decide(office, number, 'closeComplaint', 'sander', input))
    const tracked = await follow()
    expect(tracked).toMatchObject({
      aftercareAsked: true,
      allowedActions: ['ANSWER_AFTERCARE', 'ADD_FILES', 'WRITE_MESSAGE'],
    })
    const text = JSON.stringify(tracked)
    for (const inside of ['HONEST', 'Lang gewacht.', 'Bezorging', 'SERVICE', 'Besproken.'])
      expect(text).not.toContain(inside)
  })

  it('never hold what a second person did not agree with', async () => {
    await judge(office, number, 'sander')
    expect((await follow()).answers).toEqual([])
  })
})

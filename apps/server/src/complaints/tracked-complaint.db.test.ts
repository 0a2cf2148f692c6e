import { TrackedComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { assignTo, confirm, record } from './acts/acts.fixture.js'
import { goodForm, submit } from './acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let token: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  const { data } = await submit(office, await goodForm(office))
  number = data.submitComplaint.receipt.number
  token = data.submitComplaint.receipt.trackingToken
})
afterAll(() => office.close())

const follow = async (language: 'nl' | 'en' = 'nl') =>
  (await office.ask(TrackedComplaintDocument, { token }, { language })).data.trackedComplaint

describe('what a complainant sees by the secret link', () => {
  it('at first: the number, the dates that were promised, and nobody yet', async () => {
    expect(await follow()).toEqual({
      number,
      status: 'RECEIVED',
      receivedAt: '2035-03-05T09:00:00Z',
      subject: 'Leesbril',
      description: 'De bril is niet aangekomen.',
      categoryName: 'Niet ontvangen',
      contactBy: '2035-03-06T09:00:00Z',
      contactedAt: null,
      agreedDeadlineOn: null,
      answerBy: '2035-04-02',
      handler: null,
      mergedNumber: null,
      files: [],
      messages: [],
      agreedDeadlineConfirmedAt: null,
      round: 1,
      agreements: [],
      offer: null,
      delay: null,
      pause: null,
      answers: [],
      aftercareAsked: false,
      allowedActions: ['WITHDRAW', 'ADD_FILES', 'WRITE_MESSAGE'],
    })
    expect((await follow('en')).categoryName).toBe('Not received')
  })

  it('KM-14 then who handles it, with the card', async () => {
    await assignTo(office, number, 'sander')
    await confirm(office, number, { as: 'sander' })
    expect((await follow()).handler).toEqual({
      name: 'Sander Hoekstra',
      function: 'Behandelaar',
      telephone: '+31202251002',
      email: 'sander@waarborg.example',
    })
  })

  it('KP-3 then that there was contact and which day was agreed; the day of the answer stays', async () => {
    clock.pass({ hours: 2 })
    const contact = { kind: 'CALL', at: clock.now().toString(), report: 'Besproken.', mandate: 'M' }
    await record(office, number, { as: 'sander' }, contact)
    expect(await follow()).toMatchObject({ status: 'IN_CONTACT', contactedAt: null, agreedDeadlineOn: null })
    await record(office, number, { as: 'sander' }, { ...contact, agreedDeadlineOn: '2035-03-13' })
    expect(await follow()).toMatchObject({
      status: 'IN_TREATMENT',
      contactedAt: '2035-03-05T11:00:00Z',
      agreedDeadlineOn: '2035-03-13',
      answerBy: '2035-04-02',
    })
  })

  it('never what the office says about it among itself', async () => {
    for (const field of [
      'severity',
      'timeline { id }',
      'contacts { report }',
      'seller { name }',
      'complainant { name }',
      'id',
      'closings { cause unit origin }',
      'withdrawalReason',
      'answers { honesty }',
      'answers { explanation }',
      'answers { whyOutsideBand }',
      'agreements { settledNote }',
    ])
      expect(
        (
          await office.ask(`query ($token: String!) { trackedComplaint(token: $token) { ${field} } }`, {
            token,
          })
        ).errors,
      ).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  })
})

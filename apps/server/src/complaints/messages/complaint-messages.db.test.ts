import { ComplaintCorrespondenceDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, outcomeOf, record } from '../acts/acts.fixture.js'
import { agree, promise, putOff } from '../acts/agree.fixture.js'
import { decide } from '../acts/decide.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
// One address gets one receipt an hour.
beforeEach(async () => {
  number = await submitted(office)
  clock.pass({ minutes: 61 })
})

const correspondence = async (language: 'nl' | 'en' = 'nl') => {
  const { data, errors } = await office.ask(
    ComplaintCorrespondenceDocument,
    { number },
    { as: 'marieke', language },
  )
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.complaintByNumber
}
const seriously = () =>
  promise(office, number, 'assessSeverity', 'sander', { severity: 'SERIOUS', reason: 'Er was rook.' })

describe('KM-14 what waits to be told about a complaint', () => {
  it('is there from receipt on, with to whom it goes and what it says in short', async () => {
    const { messages } = await correspondence()
    expect(messages).toMatchObject([
      {
        kind: 'MANAGEMENT_NOTICE',
        to: 'MANAGEMENT',
        handler: null,
        summary: 'Een melding, nieuw of weer open.',
      },
      { kind: 'RECEIPT', to: 'COMPLAINANT', handler: null },
    ])
    expect(messages[1].summary).toMatch(/^Ontvangen; contact uiterlijk \d+ .* 2035/)
  })

  it('names the colleague to whom it goes, and speaks the language of the reader', async () => {
    await assignTo(office, number, 'fatima')
    outcomeOf(await decide(office, number, 'declareNotAdmissible', 'fatima', { reason: 'NOT_OURS' }))
    expect((await correspondence('en')).messages.slice(2)).toMatchObject([
      {
        kind: 'ASSIGNMENT_NOTICE',
        to: 'HANDLER',
        handler: { name: 'Fatima El Amrani' },
        summary: 'The complaint was assigned; confirm taking it.',
      },
      { kind: 'CONFIRMATION_ASKED', to: 'COORDINATORS', summary: 'A second person has to agree.' },
    ])
  })

  it('is there no more once it was sent', async () => {
    await office.rows(
      `update outbox_message m set state = 'SENT', settled_at = m.recorded_at
       from complaint c where c.id = m.complaint_id and c.number = $1 and m.kind = 'receipt'`,
      [number],
    )
    const { messages } = await correspondence()
    expect(messages.map(({ kind }: { kind: string }) => kind)).toEqual(['MANAGEMENT_NOTICE'])
  })

  it('says of a promise and of a delay until when', async () => {
    const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'Tot 50 euro.' }
    const agreed = { ...call, agreedDeadlineOn: '2035-03-13' }
    outcomeOf(await record(office, number, { as: 'sander' }, agreed))
    outcomeOf(await seriously())
    await agree(office, number, 'sander')
    await putOff(office, number, 'sander')
    const { messages } = await correspondence()
    expect(messages.map(({ summary }: { summary: string }) => summary).slice(2)).toEqual([
      'Wat er is besproken; antwoord afgesproken voor 13 maart 2035.',
      'Een ernstige melding, om te lezen en te bevestigen.',
      'Wat er wordt gedaan en door wie, uiterlijk 14 maart 2035.',
      'Waarom het langer duurt; antwoord uiterlijk 12 april 2035.',
    ])
  })
})

describe('KP-14 what was told and found along the way', () => {
  it('is shown with its words, who said so and when', async () => {
    outcomeOf(await seriously())
    await putOff(office, number, 'sander')
    expect(await correspondence()).toMatchObject({
      delayNotices: [{ round: 1, reason: 'De verkoper zoekt nog.', answerOn: '2035-04-12', moved: true }],
      holdingReplies: [{ text: 'U hoort het volgende week.', answerOn: '2035-03-14' }],
      severityAssessments: [
        { severity: 'SERIOUS', reason: 'Er was rook.', assessedBy: { name: 'Sander Hoekstra' } },
        { severity: 'NORMAL', reason: 'Er was geen gevaar.' },
      ],
    })
  })
})

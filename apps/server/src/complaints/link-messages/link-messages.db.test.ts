import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { assignTo, fileOf, outcomeOf, refusalOf } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { actBeside, actByLink, tokenOf } from './link-messages.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})
beforeEach(async () => {
  number = await submitted(office)
  await assignTo(office, number, 'sander')
})

const write = (text: string, more: object = {}) =>
  actByLink(office, number, 'writeTrackedMessage', { text, ...more })
const answer = (text: string, more: object = {}, as: PersonKey = 'sander') =>
  actBeside(office, number, 'writeToComplainant', as, { text, ...more })
const messagesOf = async (as: PersonKey = 'sander') => {
  const query = `query ($number: String!) { complaintByNumber(number: $number) {
    linkMessages { text writer { name } readAt readBy { name } } } }`
  return (await office.ask(query, { number }, { as })).data.complaintByNumber.linkMessages
}
const followed = async () => {
  const query = 'query ($token: String!) { trackedComplaint(token: $token) { messages { text writerName } } }'
  const headers = { 'x-forwarded-for': anyAddress() }
  return (await office.ask(query, { token: await tokenOf(office, number) }, { headers })).data
    .trackedComplaint.messages
}
const owed = (kind: string) =>
  office.rows(
    `select m.facts, m.audience from outbox_message m join complaint c on c.id = m.complaint_id
     where c.number = $1 and m.kind = $2`,
    [number, kind],
  )
const timelineOf = async () =>
  (await fileOf(office, number)).timeline.map(({ kind }: { kind: string }) => kind)

describe('what the complainant writes by the link', () => {
  it('KP-16 stands there as it was written, unread, and is told to who handles it', async () => {
    const text = '<script>alert(1)</script>\n=1+1 Dit is een klacht'
    outcomeOf(await write(text))
    expect(await messagesOf()).toEqual([{ text, writer: null, readAt: null, readBy: null }])
    expect(await followed()).toEqual([{ text, writerName: null }])
    const query = `{ notifications(filter: { kinds: [MESSAGE_RECEIVED], unread: true }) {
      nodes { complaintNumber } } }`
    const told = async (as: PersonKey) =>
      (await office.ask(query, {}, { as })).data.notifications.nodes.map(
        ({ complaintNumber }: { complaintNumber: string }) => complaintNumber,
      )
    expect(await told('sander')).toContain(number)
    expect(await told('fatima')).not.toContain(number)
    expect(await timelineOf()).toContain('MESSAGE_RECEIVED')
    const facts = await office.rows(`select 1 from journal_entry where facts::text like '%script%'`)
    expect(facts).toEqual([])
  })

  it('KP-16 is told to the coordinators while nobody handles it', async () => {
    number = await submitted(office)
    outcomeOf(await write('Hallo?'))
    expect(await owed('message-received')).toMatchObject([{ audience: 'COORDINATOR' }])
  })

  it('KP-16 is kept once with one key, and nothing of what is refused', async () => {
    const idempotencyKey = crypto.randomUUID()
    outcomeOf(await write('Een keer.', { idempotencyKey }))
    outcomeOf(await write('Een keer.', { idempotencyKey }))
    expect(refusalOf(await write(' '))).toMatchObject({ code: 'REQUIRED', path: ['text'] })
    expect(refusalOf(await write('x'.repeat(5_001)))).toMatchObject({ code: 'TOO_LONG', path: ['text'] })
    expect(refusalOf(await write('Hallo', { token: 'x' }))).toMatchObject({
      code: 'UNKNOWN',
      path: ['token'],
    })
    expect(await messagesOf()).toHaveLength(1)
  })

  it('KP-1 is bounded for each link', async () => {
    for (let turn = 0; turn < 10; turn += 1) outcomeOf(await write(`Bericht ${turn}`))
    expect(refusalOf(await write('Nog een'))).toMatchObject({
      code: 'THROTTLED',
      message: expect.stringContaining('over 10 minuten'),
    })
    clock.pass({ minutes: 10 })
    outcomeOf(await write('Nog een'))
  })

  it('KM-14 is read by who works on it, once', async () => {
    outcomeOf(await write('Hallo'))
    const at = clock.now().toString()
    outcomeOf(await actBeside(office, number, 'markMessagesRead', 'fatima'))
    clock.pass({ minutes: 1 })
    outcomeOf(await actBeside(office, number, 'markMessagesRead', 'sander'))
    expect(await messagesOf()).toMatchObject([{ readAt: at, readBy: { name: people.fatima.name } }])
    const read = await office.rows(
      `select 1 as one from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = $1 and j.act = 'messages-read'`,
      [number],
    )
    expect(read).toHaveLength(1)
  })
})

describe('what staff write back', () => {
  it('KP-3 is shown and owed to the complainant, and stops no clock', async () => {
    const before = await fileOf(office, number)
    outcomeOf(await answer('Wij hebben het pakket gevonden.'))
    expect(await followed()).toEqual([
      { text: 'Wij hebben het pakket gevonden.', writerName: people.sander.name },
    ])
    expect(await owed('written-message')).toMatchObject([{ facts: { locale: 'NL' }, audience: null }])
    const after = await fileOf(office, number)
    expect([after.version, after.state, after.clocks]).toEqual([before.version, before.state, before.clocks])
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'MESSAGE_SENT', actor: { name: people.sander.name } })
  })

  it('KP-11 holds no word that no customer reads', async () => {
    expect(refusalOf(await answer('Uw klacht is bij ons bekend.'))).toMatchObject({ path: ['text'] })
    expect(await messagesOf()).toEqual([])
    expect(await owed('written-message')).toEqual([])
  })

  it('KP-10 blames nobody, unless somebody says why it may stand', async () => {
    const text = 'Mijn collega heeft het verkeerd gedaan.'
    expect(refusalOf(await answer(text))).toMatchObject({ path: ['despiteBlame'] })
    outcomeOf(await answer(text, { despiteBlame: 'De collega vroeg het zelf te zeggen.' }))
    expect(await timelineOf()).toEqual(expect.arrayContaining(['MESSAGE_SENT', 'BLAME_LET_STAND']))
  })

  it('KP-1 comes from nobody who only reads', async () => {
    expect((await answer('Hallo', {}, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

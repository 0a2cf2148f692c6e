import { ComplaintDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { outcomeOf, present, refusalOf } from './acts.fixture.js'
import { closingInput, decide, decisionOf, doubtful, makeReady } from './decide.fixture.js'
import { goodForm } from './submission.fixture.js'

let clock = movedClock()
let office: TestOffice
let number: string

beforeAll(async () => {
  office = await openTestOffice(() => clock.now())
})
afterAll(() => office.close())
beforeEach(async () => {
  clock = movedClock()
  number = await registered()
  clock.pass({ hours: 2 })
})

/** By telephone, with the complainant's data checked. */
async function registered(): Promise<string> {
  const form = await goodForm(office)
  const how = { channel: 'TELEPHONE', severity: 'NORMAL', receivedAt: clock.now().toString() }
  const input = { ...form, ...how, complainant: { ...form.complainant, checked: true } }
  return outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: 'gerda' })).number
}

const ready = () => makeReady(office, number, clock.now().toString(), '2035-03-13')
const sent = async () => outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
const closed = async () =>
  outcomeOf(
    await decide(office, number, 'closeComplaint', 'sander', await closingInput(office, '2035-03-27')),
  )
const kindsOf = ({ clocks }: { clocks: { kind: string; state: string }[] }, state: string) =>
  clocks.filter((each) => each.state === state).map(({ kind }) => kind)

describe('the whole way', () => {
  it('KP-7 goes from a part to the gate, and shows what is missing until nothing is', async () => {
    const before = await decisionOf(office, number)
    expect(before.blockers.map(({ kind }: { kind: string }) => kind)).toEqual([
      'NO_CONTACT_REPORT',
      'NO_PARTS',
      'DECISION_NOT_SENT',
    ])
    await ready()
    expect((await sent()).state).toBe('DECIDED')
    expect((await decisionOf(office, number)).blockers).toEqual([])
    const file = await closed()
    expect(file.state).toBe('CLOSED')
    expect(kindsOf(file, 'RUNNING')).toEqual(['AFTERCARE'])
    expect((await decisionOf(office, number)).closings).toMatchObject([
      {
        round: 1,
        cause: 'SERVICE',
        unit: 'Bezorging',
        origin: 'US',
        aftercareOn: '2035-03-27',
        solved: null,
      },
    ])
  })

  it('KP-4 closing too early tells all that is missing at once, and stores nothing', async () => {
    const input = await closingInput(office, '2035-03-27')
    const { data } = await decide(office, number, 'closeComplaint', 'sander', input)
    expect(data.closeComplaint.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW', path: [] },
      { code: 'NOT_ALLOWED_NOW', path: [] },
      { code: 'NOT_ALLOWED_NOW', path: [] },
    ])
    expect(await decisionOf(office, number)).toMatchObject({ state: 'RECEIVED', closings: [] })
  })

  it('D-20 a decision that came back runs on where it was', async () => {
    await ready()
    const before = await decisionOf(office, number)
    await sent()
    const file = outcomeOf(await decide(office, number, 'returnDecision', 'sander'))
    expect(file.state).toBe('IN_TREATMENT')
    expect(kindsOf(file, 'RUNNING').sort()).toEqual(['AGREED_DEADLINE', 'DECISION', 'DELAY_NOTICE'])
    expect(file.version).toBe(before.version + 2)
  })

  it('KP-8 not solved, it is open again, and can go the whole way once more', async () => {
    await ready()
    await sent()
    await closed()
    clock.pass({ minutes: 10 })
    const told = { way: 'TELEPHONE', solved: false, report: 'Nog steeds niet bezorgd.' }
    const file = outcomeOf(await decide(office, number, 'recordAftercare', 'sander', told))
    expect(file.state).toBe('RECEIVED')
    expect(kindsOf(file, 'RUNNING').sort()).toEqual(['DECISION', 'DELAY_NOTICE', 'FIRST_CONTACT'])
    await makeReady(office, number, clock.now().toString(), '2035-03-14')
    await sent()
    await closed()
    expect(await decisionOf(office, number)).toMatchObject({
      round: 2,
      parts: [
        { number: 1, round: 1 },
        { number: 2, round: 2 },
      ],
      closings: [
        { round: 1, solved: false },
        { round: 2, solved: null },
      ],
    })
  })
})

describe('a second person', () => {
  const honest = { ...doubtful, verdict: 'UNFOUNDED', honesty: 'HONEST' }

  it('KM-4 management gives a verdict back, and agrees with the next', async () => {
    await ready()
    outcomeOf(await decide(office, number, 'recordVerdict', 'sander', honest))
    expect((await decisionOf(office, number)).blockers).toContainEqual(
      expect.objectContaining({ kind: 'SECOND_PERSON_NEEDED', liftedBy: 'MANAGEMENT' }),
    )
    expect(refusalOf(await decide(office, number, 'confirmVerdict', 'marieke', { part: 1 }))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      path: ['part'],
    })
    const reason = 'Geef de klant een tegemoetkoming.'
    outcomeOf(await decide(office, number, 'rejectVerdict', 'hendrik', { part: 1, reason }))
    expect((await decisionOf(office, number)).parts).toMatchObject([
      { verdict: null, returnedReason: reason },
    ])
    outcomeOf(await decide(office, number, 'recordVerdict', 'sander', honest))
    outcomeOf(await decide(office, number, 'confirmVerdict', 'hendrik', { part: 1 }))
    expect((await decisionOf(office, number)).parts).toMatchObject([
      { verdict: 'UNFOUNDED', confirmedBy: { name: 'Hendrik Postma' }, returnedReason: null },
    ])
  })

  it('KP-1 a handler confirms nothing', async () => {
    await ready()
    const { errors } = await decide(office, number, 'confirmVerdict', 'sander', { part: 1 })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('D-19 somebody says that it is not to be handled, and another agrees', async () => {
    const reason = { reason: 'NOT_OURS' }
    const file = outcomeOf(await decide(office, number, 'declareNotAdmissible', 'marieke', reason))
    expect(file.state).toBe('RECEIVED')
    expect(refusalOf(await decide(office, number, 'confirmNotAdmissible', 'marieke')).code).toBe(
      'NOT_ALLOWED_NOW',
    )
    const ended = outcomeOf(await decide(office, number, 'confirmNotAdmissible', 'hendrik'))
    expect(ended.state).toBe('NOT_ADMISSIBLE')
    expect(kindsOf(ended, 'RUNNING')).toEqual([])
    expect((await decisionOf(office, number)).inadmissibility).toMatchObject({
      reason: 'NOT_OURS',
      declaredBy: { name: 'Marieke van den Berg' },
      confirmedBy: { name: 'Hendrik Postma' },
    })
  })
})

describe('what is refused', () => {
  it('KP-11 an answer with a word that no customer reads, with its place', async () => {
    await ready()
    const text = 'Dank u wel.\nUw klacht is gegrond.'
    const refusal = refusalOf(await decide(office, number, 'answerPart', 'sander', { part: 1, text }))
    expect(refusal).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: ['text'] })
    expect(refusal.message).toContain('regel 2, teken 4')
  })

  it('KP-10 an answer that blames somebody, until somebody says why it may stand; that is kept', async () => {
    await ready()
    const text = 'Dank u wel.\nMijn collega is vergeten u te bellen.'
    const send = (despiteBlame?: string | null) =>
      decide(office, number, 'answerPart', 'sander', { part: 1, text, despiteBlame })
    const refusal = refusalOf(await send())
    expect(refusal).toMatchObject({ code: 'REQUIRED', path: ['despiteBlame'] })
    expect(refusal.message).toContain('regel 2, vanaf teken 6')
    expect(refusal.message).not.toContain('vergeten')
    expect(refusalOf(await send('  '))).toMatchObject({ code: 'REQUIRED', path: ['despiteBlame'] })
    expect(refusalOf(await send('x'.repeat(1_001))).path).toEqual(['despiteBlame'])

    outcomeOf(await send(' Zij vroeg zelf om het zo te zeggen. '))
    const { timeline } = (await office.ask(ComplaintDocument, { number }, { as: 'sander' })).data
      .complaintByNumber
    expect(timeline.at(-1)).toMatchObject({
      kind: 'BLAME_LET_STAND',
      actor: { name: 'Sander Hoekstra' },
      reason: 'Zij vroeg zelf om het zo te zeggen.',
    })
    const told = await office.rows("select 1 from journal_entry where facts::text like '%vroeg zelf%'")
    expect(told).toEqual([])
  })

  it('KP-11 a word that no customer reads cannot be let stand by a reason', async () => {
    await ready()
    const answer = { part: 1, text: 'Uw klacht is gegrond.', despiteBlame: 'Zo heet het nu eenmaal.' }
    expect(refusalOf(await decide(office, number, 'answerPart', 'sander', answer))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      path: ['text'],
    })
  })

  it('KP-10 a reason without blame is nothing, and is not kept', async () => {
    await ready()
    const answer = { part: 1, text: 'Wij bellen u morgen.', despiteBlame: 'Zomaar.' }
    outcomeOf(await decide(office, number, 'answerPart', 'sander', answer))
    expect(await office.rows("select 1 from blame_let_stand where reason = 'Zomaar.'")).toEqual([])
  })

  it('D-9 a part that is not there', async () => {
    await ready()
    for (const part of [0, 2, -1])
      expect(
        refusalOf(await decide(office, number, 'recordVerdict', 'sander', { ...doubtful, part })),
      ).toMatchObject({
        code: 'UNKNOWN',
        path: ['part'],
      })
  })

  it('an old version, and the same key does it once', async () => {
    const old = await present(office, number)
    const input = { description: 'De levering', idempotencyKey: '0123456789abcdef0123456789abcdef', ...old }
    const first = outcomeOf(await decide(office, number, 'addPart', 'sander', input))
    expect(outcomeOf(await decide(office, number, 'addPart', 'sander', input)).version).toBe(first.version)
    const again = { ...old, description: 'Nog iets' }
    expect(refusalOf(await decide(office, number, 'addPart', 'sander', again)).code).toBe('CONFLICT')
    expect((await decisionOf(office, number)).parts).toHaveLength(1)
  })

  it('KP-7 every act on one that was withdrawn, with what was said kept', async () => {
    await ready()
    const reason = 'Het pakket kwam toch.'
    expect(outcomeOf(await decide(office, number, 'withdrawComplaint', 'sander', { reason })).state).toBe(
      'WITHDRAWN',
    )
    expect((await decisionOf(office, number)).withdrawalReason).toBe(reason)
    const acts = [
      ['addPart', { description: 'De levering' }],
      ['recordVerdict', doubtful],
      ['answerPart', { part: 1, text: 'Dit vonden wij.' }],
      ['sendDecision', { how: 'EMAIL' }],
      ['returnDecision', {}],
      ['closeComplaint', await closingInput(office, '2035-03-27')],
      ['recordAftercare', { way: 'SURVEY', solved: true }],
      ['withdrawComplaint', { reason }],
      ['declareNotAdmissible', { reason: 'NOT_OURS' }],
    ] as const
    for (const [act, input] of acts)
      expect(refusalOf(await decide(office, number, act, 'sander', input))).toMatchObject({
        code: 'NOT_ALLOWED_NOW',
      })
  })

  it('KM-10 aftercare beyond the calendar, or on a day off', async () => {
    await ready()
    await sent()
    for (const on of ['2099-01-05', '2035-03-25'])
      expect(
        refusalOf(await decide(office, number, 'closeComplaint', 'sander', await closingInput(office, on))),
      ).toMatchObject({ code: 'OUT_OF_RANGE', path: ['aftercareOn'] })
  })
})

import {
  AgreeToDelayDocument,
  AnswerAftercareDocument,
  AskDelayDocument,
  ConfirmAgreedDeadlineDocument,
  WithdrawTrackedDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { brokenChains } from '../../journal/index.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, check, fileOf, outcomeOf, present, record, refusalOf } from '../acts/acts.fixture.js'
import { closingInput, decide, makeReady } from '../acts/decide.fixture.js'
import { goodForm, submit } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let token: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})
beforeEach(async () => {
  const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
  number = receipt.number
  token = receipt.trackingToken
  await assignTo(office, number, 'sander')
})

const documents = {
  agree: AgreeToDelayDocument,
  confirm: ConfirmAgreedDeadlineDocument,
  withdraw: WithdrawTrackedDocument,
  aftercare: AnswerAftercareDocument,
}
const act = (which: keyof typeof documents, input: object = {}) =>
  office.ask(
    documents[which],
    { input: { token, ...input } },
    { headers: { 'x-forwarded-for': anyAddress() } },
  )
const call = { kind: 'CALL', report: 'Besproken.', mandate: 'M' }
const agree = async (agreedDeadlineOn: string) =>
  outcomeOf(
    await record(office, number, { as: 'sander' }, { ...call, at: clock.now().toString(), agreedDeadlineOn }),
  )
const confirmedAt = async () =>
  (
    await office.rows('select agreed_deadline_confirmed_at as at from complaint where number = $1', [number])
  )[0].at
const acts = () =>
  office.rows(
    `select j.act, j.actor_kind, j.actor_id from journal_entry j join complaint c on c.id = j.subject_id
     where c.number = $1 order by j.position`,
    [number],
  )

async function close(): Promise<void> {
  outcomeOf(await check(office, number, { as: 'sander' }))
  await makeReady(office, number, clock.now().toString(), '2035-03-13')
  outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
  const input = await closingInput(office, '2035-03-27')
  outcomeOf(await decide(office, number, 'closeComplaint', 'sander', input))
}

describe('KP-3 the agreed day', () => {
  it('is confirmed by the link once, told to the file, and asked again after another agreement', async () => {
    await agree('2035-03-13')
    expect(outcomeOf(await act('confirm'))).toMatchObject({ number, agreedDeadlineOn: '2035-03-13' })
    expect((await acts()).at(-1)).toEqual({ act: 'deadline-confirmed', actor_kind: 'public', actor_id: null })
    expect((await fileOf(office, number)).timeline.at(-1)).toMatchObject({
      kind: 'DEADLINE_CONFIRMED',
      actor: null,
      on: '2035-03-13',
    })
    expect(refusalOf(await act('confirm'))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: 'U hebt deze dag al bevestigd. U hoeft niets meer te doen.',
    })
    clock.pass({ minutes: 5 })
    await agree('2035-03-14')
    expect(await confirmedAt()).toBe(null)
    outcomeOf(await act('confirm'))
    expect(await confirmedAt()).not.toBe(null)
  })

  it('is not confirmed before there is one', async () => {
    expect(refusalOf(await act('confirm'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await confirmedAt()).toBe(null)
  })

  it('is confirmed once with one key', async () => {
    await agree('2035-03-13')
    const key = { idempotencyKey: crypto.randomUUID() }
    outcomeOf(await act('confirm', key))
    outcomeOf(await act('confirm', key))
    expect(
      (await acts()).filter((entry: { act: string }) => entry.act === 'deadline-confirmed'),
    ).toHaveLength(1)
  })
})

describe('KP-7 withdrawing by the link', () => {
  it('needs no reason, and keeps one out of the journal', async () => {
    const reason = 'Het pakket kwam toch.'
    expect(outcomeOf(await act('withdraw', { reason }))).toMatchObject({ status: 'WITHDRAWN' })
    const [row] = await office.rows('select withdrawal_reason from complaint where number = $1', [number])
    expect(row.withdrawal_reason).toBe(reason)
    const facts = await office.rows('select facts::text from journal_entry where facts::text like $1', [
      `%${reason}%`,
    ])
    expect(facts).toEqual([])
    expect(refusalOf(await act('withdraw'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('stores nothing of a text that is too long', async () => {
    expect(refusalOf(await act('withdraw', { reason: 'x'.repeat(50_001) }))).toMatchObject({
      code: 'TOO_LONG',
      path: ['reason'],
    })
    expect((await fileOf(office, number)).state).toBe('RECEIVED')
  })
})

describe('KM-10 the aftercare by the link', () => {
  it('is kept as a survey that nobody of the office wrote down, once', async () => {
    await close()
    expect(outcomeOf(await act('aftercare', { solved: true, report: 'Goed geregeld.' }))).toMatchObject({
      status: 'CLOSED',
    })
    expect(
      await office.rows(
        `select l.aftercare_way, l.aftercare_solved, l.aftercare_recorded_by from complaint_closing l
         join complaint c on c.id = l.complaint_id where c.number = $1`,
        [number],
      ),
    ).toEqual([{ aftercare_way: 'SURVEY', aftercare_solved: true, aftercare_recorded_by: null }])
    expect(refusalOf(await act('aftercare', { solved: false }))).toMatchObject({
      message: 'Uw antwoord hebben wij al. Bel ons als u er iets aan wilt toevoegen.',
    })
  })

  it('KP-8 opens it again when it is not solved', async () => {
    await close()
    expect(outcomeOf(await act('aftercare', { solved: false }))).toMatchObject({ status: 'RECEIVED' })
    const { timeline } = await fileOf(office, number)
    expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('OPENED_AGAIN')
  })

  it('is not asked while it is open', async () => {
    expect(refusalOf(await act('aftercare', { solved: true }))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
})

describe('a link that opens nothing', () => {
  it.each(['confirm', 'withdraw', 'aftercare'] as const)('does not %s', async (which) => {
    const extra = which === 'aftercare' ? { solved: true } : {}
    for (const wrong of ['', `${token}x`, 'x'.repeat(10_000)])
      expect(refusalOf(await act(which, { ...extra, token: wrong }))).toEqual({
        code: 'UNKNOWN',
        path: ['token'],
        message: 'Deze link opent niets. Kijk of u de hele link uit ons bericht hebt gebruikt.',
      })
  })

  it('counts as a guess', async () => {
    const headers = { 'x-forwarded-for': anyAddress() }
    const guess = () =>
      office.ask(ConfirmAgreedDeadlineDocument, { input: { token: `${token}x` } }, { headers })
    for (let turn = 0; turn < 30; turn += 1) expect((await guess()).errors).toBe(undefined)
    expect((await guess()).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })
})

describe('D-2 agreeing to a delay by the link', () => {
  const later = '2035-06-12'
  const ask = async (input: object = {}) =>
    office.ask(
      AskDelayDocument,
      {
        input: {
          ...(await present(office, number)),
          reason: 'De fabriek zoekt nog.',
          answerOn: later,
          ...input,
        },
      },
      { as: 'sander' },
    )
  const followed = async () => {
    const query = `query ($token: String!) { trackedComplaint(token: $token) {
      answerBy allowedActions delay { reason answerOn } } }`
    return (await office.ask(query, { token }, { headers: { 'x-forwarded-for': anyAddress() } })).data
      .trackedComplaint
  }

  it('shows why and until when, moves the decision once agreed, and then asks no more', async () => {
    const before = (await followed()).answerBy
    clock.pass({ minutes: 5 })
    outcomeOf(await ask())
    expect(await followed()).toMatchObject({
      answerBy: before,
      delay: { reason: 'De fabriek zoekt nog.', answerOn: later },
    })
    const { complaint } = (await act('agree')).data.agreeToDelay
    expect(complaint).toMatchObject({ answerBy: later, delay: null })
    expect((await acts()).at(-1)).toMatchObject({ act: 'delay-agreed', actor_kind: 'public', actor_id: null })
    expect((await act('agree')).data.agreeToDelay.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])
    const owed = await office.rows(
      `select m.kind from outbox_message m join complaint c on c.id = m.complaint_id where c.number = $1`,
      [number],
    )
    expect(owed.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['delay-asked', 'delay-notice']),
    )
  })

  it('is refused without a reason, in words that no customer reads, and by who may not handle', async () => {
    expect(refusalOf(await ask({ reason: ' ' }))).toMatchObject({ code: 'REQUIRED', path: ['reason'] })
    expect(refusalOf(await ask({ reason: 'Een probleem.' }))).toMatchObject({ path: ['reason'] })
    expect((await act('agree')).data.agreeToDelay.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])
    expect(await followed()).toMatchObject({ delay: null })
  })
})

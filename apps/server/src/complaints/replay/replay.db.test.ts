import {
  AgreeToDelayDocument,
  AnswerAftercareDocument,
  AskDelayDocument,
  ConfirmAgreedDeadlineDocument,
  ConfirmReadingDocument,
  DecideDayDocument,
  RecomputeDeadlinesDocument,
  WorkingCalendarDocument,
} from '@waarborg/schema'
import fc from 'fast-check'
import type { DocumentNode } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  type Answer,
  openTestOffice,
  type PersonKey,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { assign, check, confirm, handlerOf, present, record } from '../acts/acts.fixture.js'
import { promise } from '../acts/agree.fixture.js'
import { closingInput, decide, doubtful } from '../acts/decide.fixture.js'
import { goodForm, submit } from '../acts/submission.fixture.js'
import { watchClocks } from '../watching/watch-clocks.js'
import { replayInvariants } from './replay.invariants.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const [invariant] = replayInvariants
const verified = () =>
  invariant?.check({ reads: office.app.office.reads, dataFolder: office.config.dataFolder })

interface Doing {
  readonly number: string
  readonly token: string
  readonly as: PersonKey
  /** Any number; what is chosen by it differs from act to act. */
  readonly pick: number
}

/** A working day some weeks ahead. */
function dayAhead(pick: number): string {
  const on = clock
    .now()
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDate()
    .add({ days: 7 + (pick % 20) })
  return on.add({ days: on.dayOfWeek > 5 ? 10 - on.dayOfWeek : 0 }).toString()
}

const byLink = (document: DocumentNode, { token }: Doing, input: object = {}): Promise<Answer> =>
  office.ask(document, { input: { token, ...input } })

async function byStaff(document: DocumentNode, { number, as }: Doing, input: object = {}): Promise<Answer> {
  return office.ask(document, { input: { ...(await present(office, number)), ...input } }, { as })
}

const person = (pick: number): PersonKey => (['sander', 'fatima', 'marieke'] as const)[pick % 3] ?? 'sander'
const part = (pick: number) => 1 + (pick % 2)
const text = 'Wat er te zeggen is.'

/** Acts as they are done, some of them refused; the common way to the end comes more often. */
const ACTS: readonly ((doing: Doing) => Promise<Answer>)[] = [
  async ({ number, pick }) =>
    assign(office, number, { as: 'marieke' }, { handlerId: await handlerOf(office, person(pick)) }),
  ({ number, as }) => confirm(office, number, { as }),
  ({ number, as, pick }) =>
    record(
      office,
      number,
      { as },
      {
        kind: pick % 4 === 0 ? 'ATTEMPT' : 'CALL',
        at: clock
          .now()
          .subtract({ minutes: pick % 50 })
          .toString(),
        report: text,
        ...(pick % 4 === 0 ? {} : { mandate: 'M', agreedDeadlineOn: dayAhead(pick) }),
      },
    ),
  ({ number, as }) => check(office, number, { as }),
  ({ number, as }) => decide(office, number, 'addPart', as, { description: text }),
  ({ number, as, pick }) => decide(office, number, 'recordVerdict', as, { ...doubtful, part: part(pick) }),
  ({ number, as, pick }) =>
    decide(office, number, 'recordVerdict', as, {
      ...{ part: part(pick), verdict: 'UNFOUNDED', honesty: 'HONEST', remedy: 'COMPENSATION' },
      ...{ amountInCents: 9_000, explanation: text, whyNotRepaired: text, whyOutsideBand: text },
    }),
  ({ number, pick }) => decide(office, number, 'confirmVerdict', 'maarten', { part: part(pick) }),
  ({ number, pick }) =>
    decide(office, number, 'rejectVerdict', 'maarten', { part: part(pick), reason: text }),
  ({ number, as, pick }) => decide(office, number, 'answerPart', as, { part: part(pick), text }),
  ({ number, as }) => decide(office, number, 'sendDecision', as, { how: 'EMAIL' }),
  ({ number, as }) => decide(office, number, 'returnDecision', as),
  async ({ number, as, pick }) =>
    decide(office, number, 'closeComplaint', as, await closingInput(office, dayAhead(pick))),
  (doing) => byLink(AnswerAftercareDocument, doing, { solved: doing.pick % 3 === 0 }),
  (doing) => byLink(ConfirmAgreedDeadlineDocument, doing),
  (doing) => byStaff(AskDelayDocument, doing, { reason: text, answerOn: dayAhead(doing.pick + 400) }),
  (doing) => byLink(AgreeToDelayDocument, doing),
  (doing) => byStaff(ConfirmReadingDocument, { ...doing, as: 'maarten' }),
  ({ number, as, pick }) =>
    promise(office, number, 'assessSeverity', as, {
      severity: pick % 2 === 0 ? 'SERIOUS' : 'NORMAL',
      reason: text,
    }),
  async ({ number, as, pick }) =>
    promise(office, number, 'addAgreement', as, {
      ...{ what: text, party: 'OFFICE', dueOn: dayAhead(pick) },
      responsibleId: await handlerOf(office, 'sander'),
    }),
  ({ number, as }) => promise(office, number, 'completeAgreement', as, { agreement: 1, note: text }),
  ({ number, as, pick }) =>
    promise(office, number, 'pauseClock', as, { reason: text, ...(pick % 2 ? { agreement: 1 } : {}) }),
  ({ number, as, pick }) => promise(office, number, 'resumeClock', as, pick % 2 ? { agreement: 1 } : {}),
  ({ number, as, pick }) =>
    promise(office, number, 'announceDelay', as, { reason: text, answerOn: dayAhead(pick + 7) }),
  ({ number, as, pick }) =>
    promise(office, number, 'recordHoldingReply', as, { text, answerOn: dayAhead(pick) }),
  ({ number, as, pick }) =>
    decide(office, number, 'offerRemedies', as, {
      ...{ defaultKey: 'A', answerBy: dayAhead(pick) },
      options: [
        { remedy: 'REPAIR', description: text, amountInCents: null },
        { remedy: 'REFUND', description: text, amountInCents: 12_500 },
      ],
    }),
  ({ number, as }) => decide(office, number, 'chooseRemedy', as, { key: 'B' }),
  async (doing) => {
    const year = clock.now().toZonedDateTimeISO('Europe/Amsterdam').year
    const { version } = (await office.ask(WorkingCalendarDocument, { year }, { as: 'marieke' })).data
      .workingCalendar
    const closed = { on: dayAhead(doing.pick), decision: 'CLOSED', name: text, expectedVersion: version }
    await office.ask(DecideDayDocument, { input: closed }, { as: 'marieke' })
    return byStaff(RecomputeDeadlinesDocument, { ...doing, as: 'marieke' }, { reason: text })
  },
  ({ number, as }) => decide(office, number, 'declareNotAdmissible', as, { reason: 'NOT_OURS' }),
]

/** The way to the end: what is done for nearly every complaint, in its order. */
const WAY = [0, 2, 3, 4, 5, 9, 10, 12, 13, 0, 2, 4, 5, 9]

const aStep = fc.record({
  act: fc.nat({ max: ACTS.length - 1 }),
  as: fc.constantFrom<PersonKey>('sander', 'fatima', 'marieke', 'maarten'),
  pick: fc.nat({ max: 1000 }),
  minutesLater: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 * 1440 })),
})

const watch = () =>
  watchClocks.run(
    {},
    {
      office: office.app.office,
      at: clock.now(),
      requestId: 'of-the-test',
      signal: new AbortController().signal,
    },
  )

it('KM-14 what is stored of every complaint is what its journal makes of it, whatever was done', async () => {
  const before = await verified()
  const [seed = 0] = fc.sample(fc.noBias(fc.nat()), 1)
  const lives = fc.sample(fc.array(aStep, { minLength: 28, maxLength: 28, size: 'max' }), {
    seed,
    numRuns: 12,
  })
  let accepted = 0
  for (const steps of lives) {
    const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
    const named = { number: receipt.number, token: receipt.trackingToken }
    for (const [place, { act, as, pick, minutesLater }] of steps.entries()) {
      clock.pass({ minutes: minutesLater })
      const way = place % 2 === 0 ? WAY[place / 2] : undefined
      const { data } = (await ACTS[way ?? act]?.({ ...named, as, pick })) ?? {}
      const [payload] = Object.values(data ?? {}) as { userErrors?: unknown[] }[]
      if (payload?.userErrors?.length === 0) accepted += 1
    }
    await watch()
  }
  expect(accepted).toBeGreaterThan(60)
  expect({ seed, ...(await verified()) }).toEqual({
    seed,
    looked: (before?.looked ?? 0) + lives.length,
    faults: 0,
    examples: [],
  })
}, 120_000)

it('KM-14 what the demonstration brings along is what its journal makes of it, down to the last complaint', async () => {
  const [{ ours }] = await office.rows(
    `select count(*)::int as ours from complaint where state <> 'IMPORTED'`,
  )
  expect(await verified()).toEqual({ looked: ours, faults: 0, examples: [] })
})

it.each([
  [
    'another handler',
    `update complaint set handler_id = (select id from handler h where h.id <> handler_id limit 1), assigned_at = now() where id = $1`,
  ],
  ['another due day', `update clock set due_on = due_on + 1 where complaint_id = $1 and position = 1`],
  [
    'a clock that was stopped',
    `update clock set stopped_at = started_at, stopped_as = 'met' where complaint_id = $1 and position = 2`,
  ],
  ['another round', 'update complaint set round = round + 1 where id = $1'],
  ['another version', 'update complaint set version = version + 1 where id = $1'],
])('KM-14 tells of %s that no act made', async (_, change) => {
  const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
  const [{ id }] = await office.rows('select id from complaint where number = $1', [receipt.number])
  await assign(office, receipt.number, { as: 'marieke' }, { handlerId: await handlerOf(office, 'sander') })
  const before = await verified()
  await office.rows(change, [id])
  expect((await verified())?.faults).toBe((before?.faults ?? 0) + 1)
})

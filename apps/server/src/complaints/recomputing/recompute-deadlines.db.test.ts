import {
  BulkDocument,
  DecideDayDocument,
  RecomputeDeadlinesDocument,
  StartBulkDocument,
  WorkingCalendarDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { decodeId } from '../../graph/ids.js'
import { brokenChains } from '../../journal/index.js'
import { labelBulkActs } from '../../labels/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, outcomeOf, present, record, refusalOf } from '../acts/acts.fixture.js'
import { goodForm, submit } from '../acts/submission.fixture.js'
import { runBulk } from '../bulk/run-bulk.js'
import { replayInvariants } from '../replay/replay.invariants.js'
import { clockInvariants } from '../watching/clock.invariants.js'
import { watchClocks } from '../watching/watch-clocks.js'

const clock = movedClock('2034-05-01T09:00:00Z')
let office: TestOffice
let number: string
let token: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  const asked = { reads: office.app.office.reads, dataFolder: office.config.dataFolder }
  for (const invariant of [...replayInvariants, ...clockInvariants])
    expect(await invariant.check(asked)).toMatchObject({ faults: 0 })
  await office.close()
})
/** Eight weeks later each time, on a Monday. */
beforeEach(async () => {
  clock.pass({ hours: 24 * 56 })
  const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
  number = receipt.number
  token = receipt.trackingToken
})

const today = () => clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const dayAfter = (days: number) => today().add({ days }).toString()
const reason = 'Het kantoor is dan dicht.'
async function close(...days: number[]) {
  for (const each of days) {
    const { version } = (await office.ask(WorkingCalendarDocument, { year: 2034 }, { as: 'marieke' })).data
      .workingCalendar
    const input = { on: dayAfter(each), decision: 'CLOSED', name: 'Dicht', expectedVersion: version }
    const { data } = await office.ask(DecideDayDocument, { input }, { as: 'marieke' })
    expect(data.decideDay.userErrors).toEqual([])
  }
}
const recompute = async (input: object = {}, as: PersonKey = 'marieke') =>
  office.ask(
    RecomputeDeadlinesDocument,
    { input: { ...(await present(office, number)), reason, ...input } },
    { as },
  )
const clockOf = async (kind: string, of = number) =>
  (await fileOf(office, of)).clocks.find((each: { kind: string }) => each.kind === kind)
const owed = () =>
  office.rows(
    `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
     where c.number = $1 and m.kind = 'recomputation-notice'`,
    [number],
  )
const tracked = async () =>
  (
    await office.ask('query ($token: String!) { trackedComplaint(token: $token) { answerBy } }', {
      token,
    })
  ).data.trackedComplaint
const watch = () =>
  watchClocks.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )

describe('D-3 computing the deadlines of a complaint again', () => {
  it('tells first what would move, and moves nothing', async () => {
    await close(28)
    const before = await clockOf('DECISION')
    const { data } = await recompute({ dryRun: true, reason: null })
    expect(data.recomputeDeadlines).toMatchObject({
      complaint: { version: 1 },
      deadlines: [{ kind: 'DECISION', state: 'RUNNING', newDueOn: dayAfter(25) }],
      userErrors: [],
    })
    expect(await clockOf('DECISION')).toEqual(before)
    expect(await owed()).toEqual([])
  })

  it('moves it with its reason: journal, event, timeline, explanation, the follow page and a notice', async () => {
    await close(28)
    const was = await clockOf('DECISION')
    const { data } = await recompute()
    const { deadlines, complaint } = data.recomputeDeadlines
    expect(deadlines).toMatchObject([
      {
        kind: 'DECISION',
        dueAt: was.dueAt,
        calendarVersion: was.explanation.calendarVersion,
        newDueOn: dayAfter(25),
      },
    ])
    expect(deadlines[0].newCalendarVersion).toBeGreaterThan(deadlines[0].calendarVersion)
    expect(complaint.version).toBe(2)
    const moved = await clockOf('DECISION')
    expect(moved).toMatchObject({
      dueOn: dayAfter(25),
      breachAt: was.breachAt,
      explanation: {
        calendarVersion: deadlines[0].newCalendarVersion,
        recomputed: { by: { name: 'Marieke van den Berg' }, reason },
      },
    })
    expect((await clockOf('DELAY_NOTICE')).explanation.recomputed).toBe(null)
    expect((await fileOf(office, number)).timeline.at(-1)).toMatchObject({
      kind: 'CLOCK_RECOMPUTED',
      clock: 'DECISION',
      on: dayAfter(25),
      reason,
    })
    expect(await owed()).toMatchObject([{ facts: { contactBy: null, answerBy: dayAfter(25) } }])
    expect(await tracked()).toEqual({ answerBy: dayAfter(25) })
    const [entry] = await office.rows(
      `select j.act, j.facts from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = $1 order by j.position desc limit 1`,
      [number],
    )
    expect(entry).toMatchObject({ act: 'deadlines-recomputed', facts: [{ kind: 'clock-recomputed' }] })
    expect(JSON.stringify(entry.facts)).not.toContain(reason)
    const events = await office.rows(
      `select e.kind from event e join complaint c on c.id = e.subject_id
       where c.number = $1 and e.kind = 'deadlines-recomputed'`,
      [number],
    )
    expect(events).toHaveLength(1)
  })

  it('leaves a day that was agreed, and says so of what would be for a day off', async () => {
    const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M' }
    outcomeOf(await record(office, number, { as: 'sander' }, { ...call, agreedDeadlineOn: dayAfter(3) }))
    await close(3)
    expect(refusalOf(await recompute())).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const { data } = await office.ask(
      `{ simulateDeadlines(change: { recompute: true }, first: 100) { nodes { complaint { number } kind effect } } }`,
      {},
      { as: 'marieke' },
    )
    const of = data.simulateDeadlines.nodes.filter(
      (each: { complaint: { number: string } }) => each.complaint.number === number,
    )
    expect(of).toMatchObject([{ kind: 'AGREED_DEADLINE', effect: 'STAYS' }])
  })

  it('KM-16 what was reminded stays so, and the next is told by the new moment', async () => {
    clock.pass({ hours: 13 })
    await watch()
    const steps = () =>
      office.rows(
        `select s.step from clock_step s join clock q on q.id = s.clock_id join complaint c on c.id = q.complaint_id
         where c.number = $1 and q.kind = 'first-contact'`,
        [number],
      )
    expect(await steps()).toEqual([{ step: 'half' }])
    await close(1)
    expect((await recompute()).data.recomputeDeadlines.deadlines).toMatchObject([
      { kind: 'FIRST_CONTACT', newDueOn: dayAfter(2) },
    ])
    clock.pass({ hours: 12 })
    await watch()
    expect(await steps()).toEqual([{ step: 'half' }])
    clock.pass({ hours: 24 })
    await watch()
    expect((await steps()).map(({ step }) => step)).toContain('breach')
  })

  it.each([
    ['without a reason', { reason: ' ' }, 'marieke', 'REQUIRED'],
    ['of another version', { expectedVersion: 9 }, 'marieke', 'CONFLICT'],
    [
      'of a complaint that is not there',
      { complaintId: 'cmp_00000000000000000000000000' },
      'marieke',
      'UNKNOWN',
    ],
  ] as const)('is refused %s', async (_, input, as, code) => {
    await close(28)
    expect(refusalOf(await recompute(input, as))).toMatchObject({ code })
    expect((await fileOf(office, number)).version).toBe(1)
  })

  it('is not for handlers, nor for whom it is about', async () => {
    await close(28)
    expect((await recompute({}, 'sander')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await about(office, number, 'hendrik')
    for (const dryRun of [true, false])
      expect(refusalOf(await recompute({ dryRun }, 'hendrik'))).toMatchObject({ code: 'UNKNOWN' })
  })

  it('is done with many, each with what came of it', async () => {
    await close(28)
    const { receipt } = (await submit(office, await goodForm(office))).data.submitComplaint
    const ids = await Promise.all(
      [number, receipt.number].map(async (each) => (await fileOf(office, each)).id as string),
    )
    const start = (input: object, as: PersonKey = 'marieke') =>
      office.ask(StartBulkDocument, { input: { act: 'RECOMPUTE', complaintIds: ids, ...input } }, { as })
    expect((await start({})).data.startBulk.userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['reason'] },
    ])
    expect((await start({ reason }, 'sander')).data.startBulk.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW' },
    ])
    const { id } = (await start({ reason })).data.startBulk.bulk
    const signal = new AbortController().signal
    await runBulk(office.app.office, decodeId('bulk', id) ?? ('' as never), { signal, others: labelBulkActs })
    const { bulk } = (await office.ask(BulkDocument, { id }, { as: 'marieke' })).data
    expect(bulk).toMatchObject({
      state: 'FINISHED',
      items: [{ outcome: 'DONE' }, { outcome: 'REFUSED', code: 'NOT_ALLOWED_NOW' }],
    })
    expect((await clockOf('DECISION')).explanation.recomputed).toMatchObject({ reason })
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { brokenChains } from '../../journal/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, confirm, fileOf, handlerOf, outcomeOf, record } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { watchClocks } from './watch-clocks.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  // What the demonstration brought along is watched once, so that only what the tests make is told.
  await look()
  await office.rows('delete from notice_delivery; delete from outbox_message')
})
afterAll(() => office.close())

const look = (at = clock.now()) =>
  watchClocks.run(
    {},
    { office: office.app.office, requestId: 'of-the-test', at, signal: new AbortController().signal },
  )
const stepsOf = (number: string, kind = 'first-contact') =>
  office
    .rows(
      `select s.step from clock_step s join clock q on q.id = s.clock_id join complaint c on c.id = q.complaint_id
       where c.number = $1 and q.kind = $2 order by s.reached_at, s.step`,
      [number, kind],
    )
    .then((rows) => rows.map(({ step }) => step as string))
const reminders = (number: string) =>
  office
    .rows(
      `select m.facts->>'step' as step, m.facts->>'to' as receiver from outbox_message m
       join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'reminder' and m.facts->>'clock' = 'first-contact'
       order by m.recorded_at, m.id`,
      [number],
    )
    .then((rows) => rows.map(({ step, receiver }) => `${step} ${receiver}`))

/** Received on a Monday at nine and taken by Sander; contact is due a day later. */
async function taken(): Promise<string> {
  const number = await submitted(office)
  await assign(office, number, { as: 'marieke' }, { handlerId: await handlerOf(office, 'sander') })
  outcomeOf(await confirm(office, number, { as: 'sander' }))
  return number
}

describe('KM-16 a clock that runs out', () => {
  it('reminds at half, three quarters, and when passed, and tells coordinator and management of the breach; each once', async () => {
    const number = await taken()
    const { version } = await fileOf(office, number)
    for (const hours of [11, 2, 6, 5, 1, 1]) {
      clock.pass({ hours })
      await Promise.all([look(), look(), look()])
    }
    expect(await stepsOf(number)).toEqual(['half', 'three-quarters', 'breach', 'due'])
    const told = await reminders(number)
    const [sander] = await office.rows(`select id from handler where email = 'sander@waarborg.example'`)
    expect(told.toSorted()).toEqual(
      [
        `half ${sander.id}`,
        `three-quarters ${sander.id}`,
        `due ${sander.id}`,
        'due COORDINATORS',
        'breach COORDINATORS',
        'breach MANAGEMENT',
      ].toSorted(),
    )
    const file = await fileOf(office, number)
    expect(file.version).toBe(version)
    expect(file.timeline.map(({ kind }: { kind: string }) => kind)).toContain('CLOCK_BREACHED')
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('is first looked at when something can be told', async () => {
    const number = await submitted(office)
    const [started] = await office.rows(
      `select q.started_at as at, q.next_step_at as "nextStepAt", q.xmin::text as written from clock q
       join complaint c on c.id = q.complaint_id where c.number = $1 and q.kind = 'first-contact'`,
      [number],
    )
    expect(started.nextStepAt - started.at).toBe(12 * 3_600_000)
    await look()
    const [looked] = await office.rows(
      `select q.xmin::text as written from clock q join complaint c on c.id = q.complaint_id
       where c.number = $1 and q.kind = 'first-contact'`,
      [number],
    )
    expect(looked.written).toBe(started.written)
  })

  it('after three days of standing still tells the last reminder and the breach, once, whoever looks first', async () => {
    const number = await taken()
    const other = await office.another()
    expect(other).toBeTruthy()
    clock.pass({ hours: 72 })
    await Promise.all([look(), look()])
    await look()
    expect((await stepsOf(number)).toSorted()).toEqual(['breach', 'due'])
    expect((await reminders(number)).length).toBe(4)
  })

  it('tells nothing again when the clock is set back', async () => {
    const number = await taken()
    clock.pass({ hours: 13 })
    await look()
    const before = await reminders(number)
    await look(clock.now().subtract({ hours: 10 }))
    await look()
    expect(await reminders(number)).toEqual(before)
  })

  it('tells nothing of what was stopped', async () => {
    const number = await taken()
    const managerConsultedId = await handlerOf(office, 'hendrik')
    const call = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', managerConsultedId }
    outcomeOf(await record(office, number, { as: 'sander' }, { ...call, agreedDeadlineOn: '2035-03-20' }))
    clock.pass({ hours: 72 })
    await look()
    expect(await stepsOf(number)).toEqual([])
  })

  it('D-18 goes to the coordinators when nobody handles it, and not to whom it is about', async () => {
    const number = await submitted(office)
    await about(office, number, 'marieke')
    clock.pass({ hours: 13 })
    await look()
    expect(await reminders(number)).toEqual(['half COORDINATORS'])
    const [message] = await office.rows(
      `select m.facts->>'exceptId' as except, h.id from outbox_message m join complaint c on c.id = m.complaint_id
       join handler h on h.email = 'marieke@waarborg.example' where c.number = $1 and m.kind = 'reminder'
       and m.facts->>'clock' = 'first-contact'`,
      [number],
    )
    expect(message.except).toBe(message.id)
  })

  it('D-8 decides and closes nothing, however long nobody came to it', async () => {
    const number = await taken()
    clock.pass({ hours: 40 * 24 })
    const before = clock.now()
    await look()
    expect((await fileOf(office, number)).state).toBe('RECEIVED')
    const acts = await office.rows(
      `select distinct act from journal_entry where actor_kind = 'system' and recorded_at >= $1`,
      [before.toString()],
    )
    expect(acts).toEqual([{ act: 'clock-watched' }])
  })
})

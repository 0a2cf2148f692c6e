import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { goodForm, submit } from './acts/submission.fixture.js'

const amsterdam = (moment: string) => Temporal.ZonedDateTime.from(`${moment}[Europe/Amsterdam]`).toInstant()

let office: TestOffice
let now = amsterdam('2026-04-03T17:00')

beforeAll(async () => {
  office = await openTestOffice(() => now)
})
afterAll(() => office.close())

const CLOCKS = `query ($number: String!) { complaintByNumber(number: $number) { clocks {
  kind state dueAt dueOn breachAt
  explanation { rules calendar calendarVersion summary days { on counts reason role name } }
} } }`

async function received(): Promise<string> {
  const { data } = await submit(office, await goodForm(office))
  return data.submitComplaint.receipt.number
}

async function clocksOf(number: string, language: 'nl' | 'en' = 'nl') {
  const { data } = await office.ask(CLOCKS, { number }, { as: 'sander', language })
  return data.complaintByNumber.clocks
}

it('D-1 received on Good Friday, when this office works: due after Easter Monday at the same hour, and told why', async () => {
  const [contact, notice, decision] = await clocksOf(await received())
  expect(contact).toMatchObject({
    kind: 'FIRST_CONTACT',
    state: 'RUNNING',
    dueAt: '2026-04-07T15:00:00Z',
    dueOn: '2026-04-07',
    breachAt: '2026-04-07T15:00:00Z',
  })
  expect(contact.explanation.days).toEqual([
    { on: '2026-04-03', counts: true, reason: 'WORKING_DAY', role: 'RECEIPT', name: null },
    { on: '2026-04-04', counts: false, reason: 'WEEKEND', role: 'SKIPPED', name: null },
    { on: '2026-04-05', counts: false, reason: 'WEEKEND', role: 'SKIPPED', name: null },
    { on: '2026-04-06', counts: false, reason: 'HOLIDAY', role: 'SKIPPED', name: 'Tweede Paasdag' },
    { on: '2026-04-07', counts: true, reason: 'WORKING_DAY', role: 'DUE', name: null },
  ])
  expect(notice).toMatchObject({
    kind: 'DELAY_NOTICE',
    dueOn: '2026-04-24',
    breachAt: '2026-04-24T22:00:00Z',
  })
  expect(decision).toMatchObject({ kind: 'DECISION', dueOn: '2026-05-01', breachAt: '2026-05-01T22:00:00Z' })
})

it('D-1 the explanation speaks the language of who asks', async () => {
  const [contact] = await clocksOf(await received(), 'en')
  expect(contact.explanation.summary).toMatch(/^The complainant is contacted within 24 hours on working days/)
  expect(contact.explanation.days[3].name).toBe('Easter Monday')
})

it('D-3 a change of the calendar holds for new clocks and leaves running ones as they were promised', async () => {
  const before = await received()
  await office.rows(
    `insert into working_calendar (version, base, organisation_days, horizon_on, recorded_at)
     select version + 1, base, '[{"on": "2026-04-07", "working": false, "name": "Studiedag"}]', horizon_on, now()
     from working_calendar order by version desc limit 1`,
  )
  const after = await received()
  const [old] = await clocksOf(before)
  const [fresh] = await clocksOf(after)
  expect(old).toMatchObject({ dueOn: '2026-04-07', explanation: { calendarVersion: 1 } })
  expect(fresh).toMatchObject({ dueOn: '2026-04-08', explanation: { calendarVersion: 2 } })
  expect(fresh.explanation.days[4]).toMatchObject({ reason: 'ORGANISATION_CLOSED', name: 'Studiedag' })
})

it('D-2 a clock is in time at its last moment and a breach after it', async () => {
  const number = await received()
  const state = async () => (await clocksOf(number))[0].state
  const due = Temporal.Instant.from((await clocksOf(number))[0].dueAt)
  now = due
  expect(await state()).toBe('RUNNING')
  now = due.add({ milliseconds: 1 })
  expect(await state()).toBe('BREACHED')
})

import { DecideDayDocument, ExtendCalendarDocument, WorkingCalendarDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { brokenChains } from '../journal/index.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})

const calendar = async (year: number, as: PersonKey = 'sander') =>
  (await office.ask(WorkingCalendarDocument, { year }, { as })).data.workingCalendar
const input = async (more: object) => ({ expectedVersion: (await calendar(2035)).version, ...more })
const decide = async (more: object, as: PersonKey = 'marieke') =>
  office.ask(
    DecideDayDocument,
    { input: await input({ on: '2035-03-09', decision: 'CLOSED', name: 'Verhuizing', ...more }) },
    { as },
  )
const decided = async (more: object = {}) => {
  const { calendar: now, userErrors } = (await decide(more)).data.decideDay
  expect(userErrors).toEqual([])
  return now
}
const decisionDueOn = async (number: string) =>
  (await fileOf(office, number)).clocks.find(({ kind }: { kind: string }) => kind === 'DECISION').dueOn

describe('the days on which the office works', () => {
  it('D-3 shows the holidays of a year by name, and those that the organisation decided', async () => {
    const { days } = await calendar(2035)
    expect(days[0]).toEqual({
      on: '2035-01-01',
      working: false,
      name: 'Nieuwjaarsdag',
      own: false,
    })
    expect((await calendar(1999)).days).toEqual([])
  })

  it('D-3 a day that is closed holds for new clocks only, and is journalled', async () => {
    const before = await submitted(office)
    const due = await decisionDueOn(before)
    const now = await decided({ on: due })
    expect(now).toMatchObject({ decidedBy: { name: 'Marieke van den Berg' } })
    expect((await calendar(2035)).days).toContainEqual(
      expect.objectContaining({ on: due, working: false, name: 'Verhuizing', own: true }),
    )
    expect(await decisionDueOn(before)).toBe(due)
    expect((await decisionDueOn(await submitted(office))) < due).toBe(true)
    const [entry] = await office.rows(
      `select facts from journal_entry where act = 'calendar-changed' order by recorded_at desc, position desc limit 1`,
    )
    expect(entry.facts).toEqual([{ kind: 'calendar-changed', calendarVersion: now.version }])
  })

  it('D-3 the calendar decides again about a day of which the organisation had decided', async () => {
    await decided({ on: '2035-05-15' })
    await decided({ on: '2035-05-15', decision: 'BY_CALENDAR', name: null })
    expect((await calendar(2035)).days.map(({ on }: { on: string }) => on)).not.toContain('2035-05-15')
  })

  it('D-3 is extended, and never shortened', async () => {
    const extend = async (horizonOn: string) =>
      (await office.ask(ExtendCalendarDocument, { input: await input({ horizonOn }) }, { as: 'marieke' }))
        .data.extendCalendar
    expect(await extend('2041-12-31')).toMatchObject({
      calendar: { horizonOn: '2041-12-31' },
      userErrors: [],
    })
    expect(await extend('2041-12-31')).toMatchObject({
      userErrors: [{ code: 'OUT_OF_RANGE', path: ['horizonOn'] }],
    })
  })

  it.each([
    ['a day that has been', { on: '2035-03-04' }, { code: 'OUT_OF_RANGE', path: ['on'] }],
    ['a day that is off already', { on: '2035-12-25' }, { code: 'NOT_ALLOWED_NOW', path: ['on'] }],
    ['a day beyond the horizon', { on: '2098-03-04' }, { code: 'OUT_OF_RANGE', path: ['on'] }],
    ['no name', { name: '' }, { code: 'REQUIRED', path: ['name'] }],
    ['an old version', { expectedVersion: 0 }, { code: 'CONFLICT', path: ['expectedVersion'] }],
  ])('D-3 refuses %s, and changes nothing', async (_, more, fault) => {
    const { version } = await calendar(2035)
    expect((await decide(more)).data.decideDay).toMatchObject({ calendar: null, userErrors: [fault] })
    expect((await calendar(2035)).version).toBe(version)
  })

  it('KP-1 is not for a handler to decide, and not for a stranger to read', async () => {
    expect((await decide({}, 'sander')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const stranger = await office.ask(WorkingCalendarDocument, { year: 2035 })
    expect(stranger.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })
})

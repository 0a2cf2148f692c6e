import { expect, test } from 'vitest'
import { accept, day } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { type DayDecision, decideDay, extendCalendar } from './change-calendar.js'
import { isWorkingDay } from './day-kind.js'

const office = aCalendar()
const today = day('2026-11-27')
const decide = (on: string, decision: DayDecision, name: string | null = 'Inventaris', calendar = office) =>
  decideDay(calendar, { on: day(on), decision, name }, today)

test('D-1 the organisation closes on a working day, opens on a day off, and lets the calendar decide again', () => {
  const closed = accept(decide('2026-12-24', 'CLOSED', ' Kerstavond '))
  expect(closed).toMatchObject({
    version: office.version + 1,
    organisationDays: [{ working: false, name: 'Kerstavond' }],
  })
  expect(isWorkingDay(closed, day('2026-12-24'))).toBe(false)
  expect(isWorkingDay(accept(decide('2026-12-26', 'OPEN')), day('2026-12-26'))).toBe(true)
  const back = accept(decide('2026-12-24', 'BY_CALENDAR', null, closed))
  expect(back).toEqual({ ...office, version: office.version + 2 })
})

test('D-3 today can still be decided about, yesterday not', () => {
  expect(decide('2026-11-27', 'CLOSED').ok).toBe(true)
  expect(decide('2026-11-26', 'CLOSED')).toMatchObject({
    rejections: [{ kind: 'day-in-the-past', earliestOn: today }],
  })
})

test.each([
  ['a day that is off already', '2026-12-25', 'CLOSED', 'Kerst', { kind: 'day-as-it-is', working: false }],
  ['a day on which the office works already', '2026-12-24', 'OPEN', 'Druk', { kind: 'day-as-it-is' }],
  ['no name', '2026-12-24', 'CLOSED', ' ', { kind: 'required', path: ['name'] }],
  ['an endless name', '2026-12-24', 'CLOSED', 'a'.repeat(101), { kind: 'too-long', path: ['name'] }],
  ['a day of its own that it is not', '2026-12-24', 'BY_CALENDAR', null, { kind: 'unknown', path: ['on'] }],
] as const)('D-3 refuses %s', (_, on, decision, name, fault) => {
  expect(decide(on, decision, name)).toMatchObject({ rejections: [fault] })
})

test('D-3 decides about no day beyond its horizon, which only moves on', () => {
  const { horizonOn } = office
  const beyond = horizonOn.add({ days: 1 })
  expect(decide(beyond.toString(), 'CLOSED')).toMatchObject({
    rejections: [{ kind: 'beyond-calendar-horizon', horizonOn }],
  })
  expect(accept(extendCalendar(office, beyond))).toEqual({
    ...office,
    version: office.version + 1,
    horizonOn: beyond,
  })
  for (const wrong of [horizonOn, day('2100-01-01')])
    expect(extendCalendar(office, wrong)).toMatchObject({
      rejections: [{ kind: 'horizon-out-of-range', earliestOn: beyond, latestOn: day('2099-12-31') }],
    })
})

import { expect, test } from 'vitest'
import { accept, day, moment, only } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import type { Deadline, Rounding } from './deadline.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'

const calendar = aCalendar()
const notice = (received: string, by = calendar) => accept(delayNoticeDeadline(moment(received), by))
const moments = (deadline: Deadline) => only(deadline, 'dueOn', 'breachAt')
const decision = (received: string, rounding?: Rounding) =>
  accept(decisionDeadline(moment(received), calendar, rounding))

test.each([
  ['2026-04-07T09:00', '2026-04-28', '2026-04-29T00:00', 'day 21 is a working day'],
  ['2026-04-04T11:00', '2026-04-24', '2026-04-26T00:00', 'day 21 is a Saturday'],
  ['2026-04-06T11:00', '2026-04-24', '2026-04-28T00:00', 'day 21 is King’s Day after a weekend'],
  ['2026-04-07T23:59', '2026-04-28', '2026-04-29T00:00', 'the hour of receipt does not matter'],
])('KP-14 D-2 received %s, a delay is told by %s and late after %s: %s', (received, dueOn, breachAt) => {
  expect(moments(notice(received))).toEqual({ dueOn: day(dueOn), breachAt: moment(breachAt) })
})

test.each<[string, Rounding, string, string, string]>([
  ['2026-04-07T09:00', 'pull-back', '2026-05-05', '2026-05-06T00:00', 'day 28 is a working day'],
  [
    '2026-04-04T11:00',
    'pull-back',
    '2026-05-01',
    '2026-05-03T00:00',
    'pulled back; late after day 28 itself',
  ],
  [
    '2026-04-04T11:00',
    'roll-forward',
    '2026-05-04',
    '2026-05-05T00:00',
    'rolled forward; late after that day',
  ],
])('KP-14 D-2 received %s, %s: settled by %s and late after %s: %s', (received, rounding, on, breachAt) => {
  expect(moments(decision(received, rounding))).toEqual({ dueOn: day(on), breachAt: moment(breachAt) })
})

test('D-2 a date is pulled back unless the policy says otherwise', () => {
  expect(decision('2026-04-04T11:00')).toEqual(decision('2026-04-04T11:00', 'pull-back'))
})

test('D-2 due is the very end of the day steered by', () => {
  expect(decision('2026-04-04T11:00').dueAt).toEqual(moment('2026-05-02T00:00'))
})

test('D-13 received just before and after midnight in Amsterdam, the terms differ by a day', () => {
  expect(notice('2026-04-07T23:59:59.999').dueOn).toEqual(day('2026-04-28'))
  expect(notice('2026-04-08T00:00').dueOn).toEqual(day('2026-04-29'))
})

test('D-2 a term over the start of summer time still ends at midnight on the wall', () => {
  expect(notice('2026-03-16T09:00').dueAt.toString()).toBe('2026-04-03T22:00:00Z')
})

test('D-2 a pulled back date is told with the days over which it was pulled', () => {
  const days = decision('2026-04-04T11:00').days
  expect(days).toHaveLength(29)
  expect(days.slice(0, 2)).toEqual([
    { on: day('2026-04-04'), counts: false, role: 'receipt', reason: 'calendar-day' },
    { on: day('2026-04-05'), counts: true, role: 'counts', reason: 'calendar-day' },
  ])
  expect(days.slice(-2)).toEqual([
    { on: day('2026-05-01'), counts: true, role: 'due', reason: 'working-day' },
    { on: day('2026-05-02'), counts: true, role: 'breach', reason: 'weekend' },
  ])
})

test('D-2 a rolled date is told with the days over which it rolled', () => {
  expect(decision('2026-04-04T11:00', 'roll-forward').days.slice(-3)).toEqual([
    { on: day('2026-05-02'), counts: true, role: 'counts', reason: 'weekend' },
    { on: day('2026-05-03'), counts: false, role: 'skipped', reason: 'weekend' },
    { on: day('2026-05-04'), counts: false, role: 'due', reason: 'working-day' },
  ])
})

test('D-2 an office that is closed for the whole term promised too late from the start, but is not in breach', () => {
  const everyDay = Array.from({ length: 22 }, (_, after) => day('2026-07-18').add({ days: after }).toString())
  const closed = notice('2026-07-18T10:00', aCalendar('nl-office', everyDay))
  expect(moments(closed)).toEqual({ dueOn: day('2026-07-17'), breachAt: moment('2026-08-09T00:00') })
  expect(closed.days[0]).toEqual({ on: day('2026-07-17'), counts: false, role: 'due', reason: 'working-day' })
})

import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { accept, day, moment, only } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import { withOrganisationDay } from './working-calendar.js'

const calendar = aCalendar()
const contact = (received: string, by = calendar) => accept(firstContactDeadline(moment(received), by))
const told = (received: string) =>
  contact(received).days.map(({ on, counts, reason, role, holiday }) =>
    [on, counts ? 'counts' : 'stands still', reason, role, holiday].filter(Boolean).join(' · '),
  )

test.each([
  ['2026-04-01T09:30', '2026-04-02T09:30', '2026-04-02', 'the same time on the next working day'],
  ['2026-04-03T17:00', '2026-04-07T17:00', '2026-04-07', 'over a weekend and Easter Monday'],
  ['2026-04-04T11:00', '2026-04-08T00:00', '2026-04-07', 'received on a Saturday: all of Tuesday'],
  ['2026-04-01T00:00', '2026-04-02T00:00', '2026-04-01', 'received at midnight: 24:00 of the same day'],
  ['2026-04-01T23:59', '2026-04-02T23:59', '2026-04-02', 'received in the last minute'],
  ['2026-12-31T12:00', '2027-01-04T12:00', '2027-01-04', 'over New Year and a weekend'],
])('KP-3 D-1 received %s, the customer is contacted by %s, on %s: %s', (received, dueAt, dueOn) => {
  const deadline = contact(received)
  expect(deadline.dueAt).toEqual(moment(dueAt))
  expect(deadline.dueOn).toEqual(day(dueOn))
  expect(deadline.breachAt).toEqual(moment(dueAt))
})

test('D-1 the explanation tells every day from receipt to due', () => {
  expect(told('2026-04-03T17:00')).toEqual([
    '2026-04-03 · counts · working-day · receipt',
    '2026-04-04 · stands still · weekend · skipped',
    '2026-04-05 · stands still · weekend · skipped',
    '2026-04-06 · stands still · holiday · skipped · easter-monday',
    '2026-04-07 · counts · working-day · due',
  ])
})

test('D-1 received on a day off, that day does not count and the next working day counts in full', () => {
  expect(told('2026-04-04T11:00')).toEqual([
    '2026-04-04 · stands still · weekend · receipt',
    '2026-04-05 · stands still · weekend · skipped',
    '2026-04-06 · stands still · holiday · skipped · easter-monday',
    '2026-04-07 · counts · working-day · due',
  ])
})

test('D-1 received at midnight, the day of receipt is the day on which it is due', () => {
  expect(told('2026-04-01T00:00')).toEqual(['2026-04-01 · counts · working-day · due'])
})

test('D-1 seconds and milliseconds of the receipt are kept', () => {
  expect(contact('2026-04-01T09:30:15.123').dueAt).toEqual(moment('2026-04-02T09:30:15.123'))
})

test.each([
  ['2026-03-27T17:10', '2026-03-30T17:10', 'summer time begins on a Sunday that does not count'],
  ['2026-10-23T17:10', '2026-10-26T17:10', 'it ends on a Sunday that does not count'],
])('D-1 received %s, due %s: %s', (received, dueAt) => {
  expect(contact(received).dueAt).toEqual(moment(dueAt))
})

test.each([
  [
    '2026-03-29',
    '2026-03-28T17:00',
    '2026-03-30T01:00',
    'an open Sunday of 23 hours, and one hour of Monday',
  ],
  ['2026-10-25', '2026-10-24T17:00', '2026-10-25T23:00', 'an open Sunday of 25 hours'],
])('D-1 open on %s and received %s, 24 real hours end at %s: %s', (sunday, received, dueAt) => {
  const open = withOrganisationDay(calendar, { on: day(sunday), working: true, name: 'open Sunday' })
  expect(contact(received, open).dueAt).toEqual(moment(dueAt))
})

test('D-1 in the hour that comes twice, the later receipt is due an hour later', () => {
  const open = withOrganisationDay(calendar, { on: day('2026-10-25'), working: true, name: 'open Sunday' })
  const [first, second] = ['2026-10-25T00:30Z', '2026-10-25T01:30Z'].map((utc) =>
    accept(firstContactDeadline(Temporal.Instant.from(utc), open)),
  )
  expect(first?.dueAt).toEqual(moment('2026-10-26T01:30'))
  expect(second?.dueAt).toEqual(moment('2026-10-26T02:30'))
})

test('D-3 the deadline carries the calendar and the rules it was computed with', () => {
  const deadline = contact('2026-04-01T09:30')
  expect(only(deadline, 'kind', 'startedAt', 'calendarBase', 'calendarVersion', 'rules')).toEqual({
    kind: 'first-contact',
    startedAt: moment('2026-04-01T09:30'),
    calendarBase: 'nl-office',
    calendarVersion: 1,
    rules: ['KP-3', 'D-1', 'D-3', 'D-13'],
  })
})

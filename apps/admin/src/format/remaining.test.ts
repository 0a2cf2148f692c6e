import { epochMilliseconds } from '@waarborg/ui'
import { expect, test } from 'vitest'
import { remaining, urgency } from './remaining.js'

const due = { state: 'RUNNING', dueAt: '2026-11-23T13:05:00Z', dueOn: '2026-11-23' } as const

test.each([
  ['2026-11-23T06:53:00Z', { kind: 'minutesLeft', hours: 6, minutes: 12 }],
  ['2026-11-23T06:53:01Z', { kind: 'minutesLeft', hours: 6, minutes: 12 }],
  ['2026-11-23T13:04:30Z', { kind: 'minutesLeft', hours: 0, minutes: 1 }],
  ['2026-11-23T13:05:00Z', { kind: 'minutesLeft', hours: 0, minutes: 0 }],
  ['2026-11-22T13:05:00Z', { kind: 'daysLeft', days: 1 }],
  ['2026-11-22T13:05:01Z', { kind: 'minutesLeft', hours: 24, minutes: 0 }],
  ['2026-11-20T22:59:00Z', { kind: 'daysLeft', days: 3 }],
  ['2026-11-20T23:01:00Z', { kind: 'daysLeft', days: 2 }],
  ['2026-11-23T13:05:59Z', { kind: 'minutesLate', hours: 0, minutes: 0 }],
  ['2026-11-23T16:20:00Z', { kind: 'minutesLate', hours: 3, minutes: 15 }],
  ['2026-11-25T08:00:00Z', { kind: 'daysLate', days: 2 }],
])('at %s the clock that ends on 23 November at 14:05 says %j', (at, said) => {
  expect(remaining(due, epochMilliseconds(at))).toEqual(said)
})

test('D-1 a term that ends at midnight is late by the days after the day that it ends', () => {
  const midnight = { state: 'OVERDUE', dueAt: '2026-11-23T23:00:00Z', dueOn: '2026-11-23' } as const
  expect(remaining(midnight, epochMilliseconds('2026-11-25T09:00:00Z'))).toEqual({
    kind: 'daysLate',
    days: 2,
  })
})

test('a clock that was stopped no longer counts', () => {
  const now = epochMilliseconds('2027-01-01T00:00:00Z')
  expect(remaining({ ...due, state: 'MET' }, now)).toEqual({ kind: 'met' })
  expect(remaining({ ...due, state: 'MET_LATE' }, now)).toEqual({ kind: 'metLate' })
  expect(urgency({ ...due, state: 'MET', breachAt: due.dueAt }, now)).toBe('done')
})

test.each([
  ['2026-11-20T00:00:00Z', 'calm'],
  ['2026-11-23T06:53:00Z', 'soon'],
  ['2026-11-24T00:00:00Z', 'late'],
  ['2026-11-26T00:00:00Z', 'breached'],
])('D-2 at %s a clock due on the 23rd with its norm on the 25th is %s', (at, pressing) => {
  expect(urgency({ ...due, breachAt: '2026-11-25T23:00:00Z' }, epochMilliseconds(at))).toBe(pressing)
})

import { expect, test } from 'vitest'
import { standingOf } from './standing.js'

const violation = { state: 'BOOKED', weight: 20, loweredTo: null, pointsReturnOn: '2027-03-01' } as const
const on = (asOf: string, ...entries: { kind: 'CLOSURE' | 'REOPENING'; effectiveOn: string }[]) => ({
  points: { asOf },
  ledger: { nodes: entries },
})
const closed = (effectiveOn: string) => ({ kind: 'CLOSURE', effectiveOn }) as const
const reopened = (effectiveOn: string) => ({ kind: 'REOPENING', effectiveOn }) as const

test.each([
  ['the day before', on('2027-02-28'), 'IN_FORCE'],
  ['on the day', on('2027-03-01'), 'RETURNED'],
  ['when the account closed before', on('2027-04-01', closed('2027-02-28')), 'IN_FORCE'],
  [
    'when the account closed on that day, after the return',
    on('2027-04-01', closed('2027-03-01')),
    'RETURNED',
  ],
  ['when that closure was undone', on('2027-04-01', reopened('2027-02-28')), 'RETURNED'],
  ['of an account that is not known', undefined, 'IN_FORCE'],
] as const)('BP-3 points are back or not: %s', (_, account, standing) => {
  expect(standingOf(violation, account)).toBe(standing)
})

test.each([
  [{ loweredTo: 5 }, 'LOWERED'],
  [{ weight: 0, pointsReturnOn: null }, 'NOTE'],
  [{ state: 'WITHDRAWN', loweredTo: 0, pointsReturnOn: null }, 'WITHDRAWN'],
  [{ state: 'REPORTED', weight: 0, pointsReturnOn: null }, 'REPORTED'],
] as const)('D-7 %o is %s', (changed, standing) => {
  expect(standingOf({ ...violation, ...changed }, on('2027-02-01'))).toBe(standing)
})

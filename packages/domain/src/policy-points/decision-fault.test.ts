import { expect, test } from 'vitest'
import type { PolicyCategoryId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import { decisionFault } from './decision-fault.js'
import type { ForceMajeure } from './force-majeure.js'
import { fraud, norms, policy } from './scenario.fixture.js'

const faultOf = (
  weight: number,
  reach: 'ACCOUNT' | 'REGISTER_NUMBER_AND_RELATED',
  categoryId = fraud,
  forceMajeure: readonly ForceMajeure[] = [],
) =>
  decisionFault(
    { weight, reach, deedOn: day('2027-03-01') },
    { policies: [policy], forceMajeure, categoryId, decidedOn: day('2027-03-05') },
  )

test('BP-1 a decision weighs what the category says, both ends included, or nothing', () => {
  for (const weight of [0, 20, 100]) expect(faultOf(weight, 'ACCOUNT')).toBeNull()
  for (const weight of [-1, 19, 101, Number.NaN])
    expect(faultOf(weight, 'ACCOUNT')).toEqual({
      kind: 'weight-out-of-range',
      path: ['weight'],
      lightest: 20,
      heaviest: 100,
    })
})

test('BP-1 200 listings in one sweep: one violation with a quantity, which may move the weight within its range', () => {
  const forMany = (listings: number) => faultOf(Math.min(100, 20 + listings), 'ACCOUNT')
  expect([forMany(1), forMany(200)]).toEqual([null, null])
  expect(faultOf(20 * 200, 'ACCOUNT')).toMatchObject({ kind: 'weight-out-of-range' })
})

test('D-14 it reaches no further than the terms say, and no category that is not in them', () => {
  expect(faultOf(20, 'REGISTER_NUMBER_AND_RELATED')).toBeNull()
  expect(faultOf(20, 'REGISTER_NUMBER_AND_RELATED', norms)).toMatchObject({
    kind: 'reach-too-wide',
    widest: 'REGISTER_NUMBER',
  })
  expect(faultOf(20, 'ACCOUNT', 'new' as PolicyCategoryId)).toMatchObject({ kind: 'not-in-the-policy' })
})

test('D-7 what was done in force majeure is not decided at all, be it a note, and the days and the reason are told', () => {
  const outage: ForceMajeure = {
    fromOn: day('2027-03-01'),
    untilOn: day('2027-03-01'),
    categoryIds: [norms],
    reason: { NL: 'Storing.', EN: 'Outage.' },
  }
  for (const weight of [0, 20])
    expect(faultOf(weight, 'ACCOUNT', norms, [outage])).toEqual({
      kind: 'force-majeure',
      path: ['violationId'],
      forceMajeure: outage,
    })
  expect(faultOf(20, 'ACCOUNT', fraud, [outage])).toBeNull()
  expect(
    faultOf(20, 'ACCOUNT', norms, [{ ...outage, fromOn: day('2027-02-01'), untilOn: day('2027-02-28') }]),
  ).toBeNull()
})

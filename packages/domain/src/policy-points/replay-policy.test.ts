import { describe, expect, test } from 'vitest'
import type { PolicyCategoryId, SellerId, ViolationId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import type { Policy } from './policy.js'
import { replayPolicy } from './replay-policy.js'
import { fraud, norms, policy, Scenario } from './scenario.fixture.js'

const TODAY = '2027-06-01'

type Deeds = Readonly<Record<string, readonly [seller: string, category: PolicyCategoryId]>>

/** What would stand of each account: points and state, with the day of its closing. */
function replayed(scenario: Scenario, deeds: Deeds, changed: Partial<Policy>, on = TODAY) {
  const history = {
    accounts: scenario.accounts,
    circumstances: scenario.circumstances,
    deeds: Object.entries(deeds).map(([violation, [seller, categoryId]]) => ({
      violationId: violation as ViolationId,
      sellerId: seller as SellerId,
      categoryId,
    })),
  }
  const told = replayPolicy(history, { ...policy, ...changed }, day(on))
  return Object.fromEntries(told.map(({ sellerId, ...stood }) => [sellerId, stood]))
}

const rule = (categoryId: PolicyCategoryId, changed: object) => ({
  categories: policy.categories.map((each) =>
    each.categoryId === categoryId ? { ...each, ...changed } : each,
  ),
})

/** Fell in two steps within one account; the other account of the number fell with it. */
const fallen = () =>
  new Scenario()
    .open('fiets', '2026-01-01')
    .open('bel', '2026-01-01')
    .book('2027-01-10T10:00', 'fiets', 'eerst', 60)
    .book('2027-03-10T10:00', 'fiets', 'toen', 40)
const fallenDeeds: Deeds = { eerst: ['fiets', fraud], toen: ['fiets', norms] }

describe('what a changed policy would have done', () => {
  test('D-14 the policy as it was gives what was', () => {
    const { fiets, bel } = replayed(fallen(), fallenDeeds, {})
    expect(fiets?.is).toEqual({ points: 0, state: 'CLOSED', closedOn: day('2027-03-10') })
    expect(fiets?.wouldBe).toEqual(fiets?.is)
    expect(bel?.wouldBe).toEqual(bel?.is)
    expect(bel?.is).toMatchObject({ points: 100, state: 'CLOSED' })
  })

  test('D-14 a lighter range leaves open what fell, and the accounts that fell with it', () => {
    const { fiets, bel } = replayed(fallen(), fallenDeeds, rule(norms, { heaviest: 30 }))
    expect(fiets?.wouldBe).toEqual({ points: 10, state: 'OPEN', closedOn: null })
    expect(bel?.wouldBe).toEqual({ points: 100, state: 'OPEN', closedOn: null })
  })

  test('D-14 a heavier range closes what is open; the weight that was chosen is only brought within it', () => {
    const scenario = new Scenario()
      .open('fiets', '2026-01-01')
      .book('2027-01-10T10:00', 'fiets', 'eerst', 60)
      .book('2027-03-10T10:00', 'fiets', 'toen', 20)
    const { fiets } = replayed(scenario, fallenDeeds, rule(norms, { lightest: 40 }))
    expect(fiets).toMatchObject({
      is: { points: 20, state: 'OPEN' },
      wouldBe: { points: 0, state: 'CLOSED', closedOn: day('2027-03-10') },
    })
  })

  test('D-14 what was withdrawn stays so, and what was lowered is brought within the range too', () => {
    const scenario = new Scenario()
      .open('fiets', '2026-01-01')
      .book('2027-01-10T10:00', 'fiets', 'eerst', 60)
      .book('2027-03-10T10:00', 'fiets', 'toen', 40)
      .lower('2027-03-20T10:00', 'eerst', 0)
      .lower('2027-03-20T10:00', 'toen', 5)
    const { fiets } = replayed(scenario, fallenDeeds, rule(norms, { lightest: 15 }))
    expect([fiets?.is.points, fiets?.wouldBe.points]).toEqual([95, 85])
  })

  test('D-14 a category that is not in it took nothing', () => {
    const categories = policy.categories.filter(({ categoryId }) => categoryId !== norms)
    const { fiets } = replayed(fallen(), fallenDeeds, { categories })
    expect(fiets?.wouldBe).toMatchObject({ points: 40, state: 'OPEN' })
  })

  test('D-5 a narrower reach takes from the account of the deed alone', () => {
    const scenario = new Scenario()
      .open('fiets', '2026-01-01')
      .open('bel', '2026-01-01')
      .book('2027-01-10T10:00', 'fiets', 'eerst', 30, { reach: 'REGISTER_NUMBER' })
      .open('zadel', '2027-02-01')
    const deeds: Deeds = { eerst: ['fiets', norms] }
    const points = (changed: Partial<Policy>) =>
      Object.values(replayed(scenario, deeds, changed)).map(({ wouldBe }) => wouldBe.points)
    expect(points({})).toEqual([70, 70, 70])
    expect(points(rule(norms, { reach: 'ACCOUNT' }))).toEqual([70, 100, 100])
  })

  test('D-5 related numbers are reached only when the policy lets it', () => {
    const scenario = new Scenario()
      .open('fiets', '2026-01-01')
      .open('step', '2026-01-01', { of: 'step' })
      .relate('fiets', 'step', '2026-02-01')
      .book('2027-01-10T10:00', 'fiets', 'eerst', 30, { reach: 'REGISTER_NUMBER_AND_RELATED' })
    const { fiets, step } = replayed(
      scenario,
      { eerst: ['fiets', fraud] },
      rule(fraud, { reach: 'REGISTER_NUMBER' }),
    )
    expect([fiets?.wouldBe.points, step?.wouldBe.points]).toEqual([70, 100])
  })

  test('D-5 another start and another period hold for all of it', () => {
    const scenario = new Scenario().open('fiets', '2026-01-01').book('2027-01-10T10:00', 'fiets', 'eerst', 60)
    const deeds: Deeds = { eerst: ['fiets', fraud] }
    const points = (changed: Partial<Policy>) => replayed(scenario, deeds, changed).fiets?.wouldBe.points
    expect(points({ startTotal: 80 })).toBe(20)
    expect(points({ returnInDays: 142 })).toBe(100)
    expect(points({ returnInDays: 143 })).toBe(40)
    expect(points({ startTotal: 60 })).toBe(0)
  })

  test('D-6 a shorter notice closes what is suspended, and a hold leaves suspended what is closed', () => {
    const suspended = new Scenario()
      .open('fiets', '2026-01-01')
      .book('2027-05-20T10:00', 'fiets', 'eerst', 100)
      .deliver('2027-05-21', 'fiets', 'eerst')
    const deeds: Deeds = { eerst: ['fiets', fraud] }
    expect(replayed(suspended, deeds, { closureNoticeInDays: 7 }).fiets).toMatchObject({
      is: { state: 'SUSPENDED' },
      wouldBe: { state: 'CLOSED', closedOn: day('2027-05-28') },
    })
    const objected = fallen().object('2027-02-01', 'eerst')
    expect(replayed(objected, fallenDeeds, { closureMode: 'HELD' }).fiets).toMatchObject({
      is: { state: 'CLOSED' },
      wouldBe: { state: 'SUSPENDED', closedOn: null },
    })
  })

  test('D-14 an account without a ledger is left out', () => {
    const scenario = fallen()
    expect(Object.keys(replayed(scenario, fallenDeeds, {}, '2025-12-31'))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { PolicyCategoryId } from '../foundation/index.js'
import { accept, day } from '../foundation/moments.fixture.js'
import { fraud, norms, Scenario } from './scenario.fixture.js'

const NOW = '2027-03-01T09:00'
const opened = () => new Scenario().open('fietsen', '2025-01-06')
const faultsOf = (found: ReturnType<Scenario['wouldTakeOver']>) =>
  found.ok ? [] : found.rejections.map(({ kind, path }) => `${path.join('.')} ${kind}`)

describe('a violation from elsewhere', () => {
  test('D-4 counts from the day on which it was booked and returns 365 civil days after that', () => {
    const taken = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01', points: 30 })
    expect(taken.deduction('fietsen', 'old')).toMatchObject({
      points: 30,
      origin: { kind: 'BOOKING' },
      ground: null,
    })
    const { effectiveOn, returnsOn } = taken.deduction('fietsen', 'old')
    expect([effectiveOn, returnsOn].map(String)).toEqual(['2026-06-01', '2027-06-01'])
    expect(
      ['2026-05-31', '2026-06-01', '2027-05-31', '2027-06-01'].map((on) => taken.points('fietsen', on)),
    ).toEqual([100, 70, 70, 100])
  })

  test('D-4 a deduction on 29 February 2028 is back on 28 February 2029', () => {
    const taken = opened().takeOver('2028-06-01T09:00', 'fietsen', 'old', { bookedOn: '2028-02-29' })
    expect(taken.deduction('fietsen', 'old').returnsOn.toString()).toBe('2029-02-28')
  })

  test('D-5 was not known here before it was taken over: that day asked again says what was known', () => {
    const taken = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01' })
    expect(taken.balance('fietsen', '2026-07-01', '2027-03-01')?.shown).toBe(100)
    expect(taken.balance('fietsen', '2026-07-01', '2027-03-02')?.shown).toBe(80)
  })

  test('BP-3 whose date is past returned on that date, which is written down with it', () => {
    const taken = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2025-06-01' })
    expect(taken.kinds('fietsen')).toEqual(['OPENING', 'DEDUCTION', 'RESTORATION'])
    expect(taken.account('fietsen').entries[2]).toMatchObject({
      points: 20,
      offsetsId: taken.deduction('fietsen', 'old').id,
    })
    expect(taken.account('fietsen').entries[2]?.effectiveOn.toString()).toBe('2026-06-01')
    expect(taken.points('fietsen', '2027-03-01')).toBe(100)
    expect(taken.settle('2027-03-02T09:00').kinds('fietsen')).toHaveLength(3)
  })

  test.each(['2025-06-01', '2026-06-01'])('BP-2 booked on %s is told to nobody again', (bookedOn) => {
    const scenario = opened()
    const { outcome, toldElsewhere } = accept(
      scenario.wouldTakeOver(NOW, 'fietsen', 'old', { bookedOn, points: 80 }),
    )
    expect(outcome.notices).toEqual([])
    expect(toldElsewhere).toEqual(outcome.entries.map(({ id }) => id))
  })

  test('BP-3 what came back of others meanwhile is told as always', () => {
    const scenario = opened().book('2025-06-02T09:00', 'fietsen', 'own', 10)
    const { outcome, toldElsewhere } = accept(
      scenario.wouldTakeOver(NOW, 'fietsen', 'old', { bookedOn: '2025-06-01' }),
    )
    expect(outcome.notices).toMatchObject([{ kind: 'points-returned', sellerId: 'fietsen' }])
    expect([outcome.entries.length, toldElsewhere.length]).toEqual([3, 2])
  })

  test('BP-3 its return, when that is still to come, is told here', () => {
    const taken = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01' })
    expect(taken.settle('2027-06-01T01:00').notices('fietsen')).toEqual(['points-returned'])
  })

  test('BP-8 of 0 points is a note: nothing in the ledger and nothing to return', () => {
    const { outcome, returnsOn } = accept(
      opened().wouldTakeOver(NOW, 'fietsen', 'note', { bookedOn: '2026-06-01', points: 0 }),
    )
    expect([outcome.entries, outcome.notices, returnsOn]).toEqual([[], [], null])
  })

  test('D-6 makes what is booked later a repeated infringement, while it runs', () => {
    const running = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01', points: 40 })
    expect(running.book('2027-03-02T09:00', 'fietsen', 'new', 60).state('fietsen', '2027-03-02')).toBe(
      'CLOSED',
    )
    const returned = opened().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2025-06-01', points: 40 })
    expect(returned.book('2027-03-02T09:00', 'fietsen', 'new', 60).points('fietsen', '2027-03-02')).toBe(40)
  })
})

describe('a violation from elsewhere reaches', () => {
  const pair = () => opened().open('banden', '2026-01-06')

  test('OS-5 whom it reached then, where the terms say so', () => {
    const taken = pair().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01', reach: 'REGISTER_NUMBER' })
    expect(['fietsen', 'banden'].map((name) => taken.points(name, '2026-06-01'))).toEqual([80, 80])
    const own = pair().takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01' })
    expect(own.points('banden', '2026-06-01')).toBe(100)
  })

  test('OS-1 an account opened while it ran, from its opening and with the same date, and none opened later', () => {
    const taken = opened()
      .open('banden', '2026-01-06')
      .open('bellen', '2026-08-01')
      .takeOver(NOW, 'fietsen', 'old', { bookedOn: '2025-06-02', reach: 'REGISTER_NUMBER' })
    expect(taken.deduction('banden', 'old')).toMatchObject({ origin: { kind: 'COPY' } })
    const { effectiveOn, returnsOn } = taken.deduction('banden', 'old')
    expect([effectiveOn, returnsOn].map(String)).toEqual(['2026-01-06', '2026-06-02'])
    expect(taken.kinds('bellen')).toEqual(['OPENING'])
    expect(taken.points('banden', '2027-03-01')).toBe(100)
  })

  test('OS-1 the account that came in the place of one left by choice, and no other', () => {
    const taken = opened()
      .open('banden', '2026-06-02')
      .open('bellen', '2026-08-01')
      .leave('fietsen', '2026-07-01')
      .takeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01' })
    expect(['fietsen', 'banden', 'bellen'].map((name) => taken.points(name, '2027-03-01'))).toEqual([
      80, 100, 80,
    ])
  })
})

describe('a violation from elsewhere is not taken over', () => {
  test('D-6 D-8 when it leaves an open account nothing: exactly 0 does, 1 does not', () => {
    const booked = () => opened().book('2027-02-01T09:00', 'fietsen', 'own', 60)
    const taken = (points: number) =>
      booked().wouldTakeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01', points })
    expect(faultsOf(taken(40))).toEqual(['points needs-two-people'])
    expect(taken(39).ok).toBe(true)
  })

  test('D-6 when it would have left nothing on a day long past, for which it would be closed now', () => {
    const scenario = opened().takeOver(NOW, 'fietsen', 'first', { bookedOn: '2025-03-01', points: 60 })
    const again = (bookedOn: string) =>
      scenario.wouldTakeOver(NOW, 'fietsen', 'second', { bookedOn, points: 60 })
    expect(faultsOf(again('2025-09-01'))).toEqual(['points needs-two-people'])
    expect(faultsOf(again('2025-02-01'))).toEqual(['points needs-two-people'])
    expect(again('2026-03-01').ok).toBe(true)
  })

  test('D-6 when another account that it reaches would have nothing left', () => {
    const pair = opened().open('banden', '2025-01-06').book('2027-02-01T09:00', 'banden', 'own', 90)
    const wide = { bookedOn: '2026-06-01', reach: 'REGISTER_NUMBER' } as const
    expect(faultsOf(pair.wouldTakeOver(NOW, 'fietsen', 'old', wide))).toEqual(['points needs-two-people'])
  })

  test('BP-5 but a closed account takes it, and stays closed as it was', () => {
    const closed = opened()
      .book('2027-01-01T09:00', 'fietsen', 'one', 60)
      .book('2027-02-01T09:00', 'fietsen', 'two', 60)
    const { outcome } = accept(closed.wouldTakeOver(NOW, 'fietsen', 'late', { bookedOn: '2027-02-10' }))
    expect(outcome.entries.map(({ kind }) => kind)).toEqual(['DEDUCTION'])
    expect(
      faultsOf(closed.wouldTakeOver(NOW, 'fietsen', 'early', { bookedOn: '2027-01-05', points: 40 })),
    ).toEqual(['points needs-two-people'])
  })

  test.each<[string, Partial<Parameters<Scenario['wouldTakeOver']>[3]>, string[]]>([
    ['points below nothing', { points: -1 }, ['points points-out-of-range']],
    ['half a point', { points: 1.5 }, ['points points-out-of-range']],
    ['more than an account opens with', { points: 101 }, ['points points-out-of-range']],
    ['2³¹ points', { points: 2 ** 31 }, ['points points-out-of-range']],
    ['no number', { points: Number.NaN }, ['points points-out-of-range']],
    ['a deed after its booking', { deedOn: '2026-06-02' }, ['deedOn deed-after-booking']],
    ['a booking to come', { bookedOn: '2027-03-02' }, ['bookedOn in-the-future']],
    ['a deed before the account', { deedOn: '2025-01-05' }, ['deedOn not-there-on-the-day']],
    [
      'a category that the policy does not have',
      { categoryId: 'gone' as PolicyCategoryId },
      ['policyCategory category-retired'],
    ],
  ])('BP-1 D-14 with %s', (_, changed, faults) => {
    const booked = { bookedOn: '2026-06-01', ...changed }
    expect(faultsOf(opened().wouldTakeOver(NOW, 'fietsen', 'old', booked))).toEqual(faults)
  })

  test('D-14 with a category that was retired by the day of the deed, or a reach wider than the terms of that day', () => {
    const scenario = opened()
    const [policy] = scenario.circumstances.policies
    if (policy === undefined) throw new Error('The scenario has a policy.')
    const rule = {
      categoryId: 'fraud' as PolicyCategoryId,
      lightest: 0,
      heaviest: 40,
      reach: 'ACCOUNT',
    } as const
    const versions = [
      policy,
      { ...policy, version: 2, inForceFrom: day('2026-01-01'), categories: [rule] },
      { ...policy, version: 3, inForceFrom: day('2027-01-01'), categories: [] },
    ]
    scenario.given({ policies: versions })
    const taken = (deedOn: string) =>
      scenario.wouldTakeOver(NOW, 'fietsen', 'old', {
        bookedOn: '2027-02-01',
        deedOn,
        reach: 'REGISTER_NUMBER',
      })
    expect(faultsOf(taken('2025-12-31'))).toEqual([])
    expect(faultsOf(taken('2026-06-01'))).toEqual(['reach reach-too-wide'])
    expect(faultsOf(taken('2027-01-02'))).toEqual(['policyCategory category-retired'])
  })

  test('D-7 of a deed in force majeure: nobody is blamed for it, also when another system did', () => {
    const reason = { NL: 'Storing.', EN: 'Outage.' }
    const outage = { fromOn: day('2026-05-01'), untilOn: day('2026-05-02'), reason }
    const taken = (categoryId: PolicyCategoryId, deedOn: string) =>
      opened()
        .given({ forceMajeure: [{ ...outage, categoryIds: [categoryId] }] })
        .wouldTakeOver(NOW, 'fietsen', 'old', { bookedOn: '2026-06-01', deedOn })
    expect(faultsOf(taken(fraud, '2026-05-02'))).toEqual(['deedOn force-majeure'])
    expect(faultsOf(taken(fraud, '2026-05-03'))).toEqual([])
    expect(faultsOf(taken(norms, '2026-05-02'))).toEqual([])
  })

  test('BP-8 of an account that is not there', () => {
    expect(faultsOf(opened().wouldTakeOver(NOW, 'niemand', 'old', { bookedOn: '2026-06-01' }))).toEqual([
      'deedOn not-there-on-the-day',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { day, moment } from '../foundation/moments.fixture.js'
import { withinForceMajeure } from './force-majeure.js'
import { fraud, norms, policy, Scenario } from './scenario.fixture.js'
import { weightRange } from './weight-range.js'

const shop = () => new Scenario().open('fietsen', '2026-01-05')

describe('what a booking takes', () => {
  test('BP-2 two violations on one day, different conduct: both count, each with its own return date', () => {
    const both = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 10)
      .given({
        policies: [{ ...policy, returnInDays: 30 }],
      })
      .book('2027-03-01T15:00', 'fietsen', 'fake', 20)
    expect(both.points('fietsen', '2027-03-01')).toBe(70)
    expect(both.balance('fietsen', '2027-03-01')?.comingReturns).toEqual([
      { on: day('2027-03-31'), points: 20 },
      { on: day('2028-02-29'), points: 10 },
    ])
  })

  test('BP-1 one fact, two categories: the heaviest only; the other recorded at 0', () => {
    const fact = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 40)
      .book('2027-03-01T09:00', 'fietsen', 'also misleading', 0)
    expect(fact.points('fietsen', '2027-03-01')).toBe(60)
    expect(fact.notices('fietsen')).toEqual(['note-made'])
  })

  test('BP-8 0 points: a note without deduction, told to the seller', () => {
    const noted = shop().book('2027-03-01T09:00', 'fietsen', 'typing error', 0)
    expect(noted.last).toMatchObject({ entries: [], effects: [], needsSecondPerson: false })
    expect(noted.notices('fietsen')).toEqual(['note-made'])
    expect(noted.points('fietsen', '2027-03-01')).toBe(100)
  })

  test('D-4 decided on 1 March, booked on 3 March: the days run from the booking', () => {
    const booked = shop().book('2027-03-03T09:00', 'fietsen', 'late', 10, { deedOn: '2027-03-01' })
    expect(booked.points('fietsen', '2027-03-02')).toBe(100)
    expect(booked.points('fietsen', '2027-03-03')).toBe(90)
    expect(booked.points('fietsen', '2028-03-01')).toBe(90)
    expect(booked.points('fietsen', '2028-03-02')).toBe(100)
  })

  test('D-5 weight larger than what is left: booked in full; raw below 0, shown 0', () => {
    const booked = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 70)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
    expect(booked.deduction('fietsen', 'fake').points).toBe(60)
    expect(booked.balance('fietsen', '2027-03-02')).toMatchObject({ raw: -30, shown: 0 })
  })

  test('D-5 seller leaves with 10 and returns: running deductions are still there until their dates', () => {
    const left = shop().book('2027-03-01T09:00', 'fietsen', 'late', 90).leave('fietsen', '2027-04-01')
    expect(left.points('fietsen', '2027-12-01')).toBe(10)
    expect(left.points('fietsen', '2028-02-28')).toBe(10)
    expect(left.points('fietsen', '2028-02-29')).toBe(100)
  })

  test('D-4 deduction on 29 February 2028: back on 28 February 2029', () => {
    const leap = shop().book('2028-02-29T09:00', 'fietsen', 'late', 10)
    expect(leap.deduction('fietsen', 'late').returnsOn).toEqual(day('2029-02-28'))
    expect(leap.points('fietsen', '2029-02-27')).toBe(90)
    expect(leap.points('fietsen', '2029-02-28')).toBe(100)
  })

  test('D-13 23:30 UTC: the Amsterdam date', () => {
    const night = shop().book('2027-03-02T00:30', 'fietsen', 'late', 10)
    expect(night.deduction('fietsen', 'late').recordedAt.toString()).toBe('2027-03-01T23:30:00Z')
    expect(night.deduction('fietsen', 'late').effectiveOn).toEqual(day('2027-03-02'))
    expect(night.points('fietsen', '2027-03-01')).toBe(100)
  })

  test('BP-2 a violation is booked once, on an account that was there on the day', () => {
    const booked = shop().book('2027-03-01T09:00', 'fietsen', 'late', 10)
    expect(booked.wouldBook('2027-03-02T09:00', 'fietsen', 'late', 10)).toMatchObject({
      rejections: [{ kind: 'booked-already' }],
    })
    expect(
      booked.wouldBook('2027-03-02T09:00', 'fietsen', 'old', 10, { deedOn: '2026-01-04' }),
    ).toMatchObject({ rejections: [{ kind: 'not-there-on-the-day' }] })
    for (const weight of [-1, 0.5, Number.NaN])
      expect(booked.wouldBook('2027-03-02T09:00', 'fietsen', 'new', weight)).toMatchObject({
        rejections: [{ kind: 'not-whole-points' }],
      })
  })

  test('BP-2 the seller is warned before nothing is left, once for the lowest number passed', () => {
    const first = shop().book('2027-03-01T09:00', 'fietsen', 'late', 49)
    expect(first.notices('fietsen')).toEqual(['points-deducted'])
    first.book('2027-03-02T09:00', 'fietsen', 'fake', 1)
    expect(first.last?.notices).toMatchObject([
      { kind: 'points-deducted' },
      { kind: 'points-warning', warnAt: 50 },
    ])
    const deep = shop().book('2027-03-01T09:00', 'fietsen', 'late', 80)
    expect(deep.last?.effects).toMatchObject([{ warnings: [50, 25] }])
    expect(deep.last?.notices.slice(1)).toMatchObject([{ kind: 'points-warning', warnAt: 25 }])
  })
})

describe('what lowering gives back', () => {
  test('D-7 withdrawn after the points had returned: history says unfounded; no points twice', () => {
    const late = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 40)
      .settle('2028-02-29T03:00')
      .withdraw('2028-06-01T09:00', 'late')
    expect(late.account('fietsen').entries.at(-1)).toMatchObject({
      kind: 'WITHDRAWAL',
      points: 0,
      lowersTo: 0,
    })
    expect(late.balance('fietsen', '2028-06-01')).toMatchObject({ raw: 100, inForce: [] })
    expect(late.balance('fietsen', '2027-06-01')).toMatchObject({ raw: 100, inForce: [] })
  })

  test('D-7 what had returned is written down first when that was not done yet, so that it is not given twice', () => {
    const late = shop().book('2027-03-01T09:00', 'fietsen', 'late', 40).withdraw('2028-06-01T09:00', 'late')
    expect(late.last?.entries).toMatchObject([
      { kind: 'RESTORATION', points: 40 },
      { kind: 'WITHDRAWAL', points: 0 },
    ])
  })

  test('D-7 lowered 40 → 10: +30; the remaining 10 keep their date', () => {
    const lowered = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 40)
      .lower('2027-05-01T09:00', 'late', 10)
    expect(lowered.account('fietsen').entries.at(-1)).toMatchObject({ points: 30, lowersTo: 10 })
    const now = lowered.balance('fietsen', '2027-05-01')
    expect(now?.raw).toBe(90)
    expect(now?.comingReturns).toEqual([{ on: day('2028-02-29'), points: 10 }])
    expect(lowered.points('fietsen', '2028-02-29')).toBe(100)
    const returned = lowered.settle('2028-03-03T03:00').account('fietsen').entries.at(-1)
    expect(returned).toMatchObject({ kind: 'RESTORATION', points: 10 })
    expect(returned?.effectiveOn).toEqual(day('2028-02-29'))
  })

  test('D-7 nothing is made heavier, nor lowered twice to nothing', () => {
    const lowered = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 40)
      .lower('2027-05-01T09:00', 'late', 10)
    for (const weight of [10, 11])
      expect(() => lowered.wouldLower('2027-05-02T09:00', 'late', weight)).toThrow('not-lighter')
    expect(() => lowered.wouldLower('2027-05-02T09:00', 'late', -1)).toThrow('not-whole-points')
    lowered.withdraw('2027-05-02T09:00', 'late')
    expect(() => lowered.wouldLower('2027-05-03T09:00', 'late', 0)).toThrow('nothing-to-lower')
  })

  test('D-7 a lighter category of one fact does not revive by itself when the heavier falls', () => {
    const fact = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 40)
      .book('2027-03-01T09:00', 'fietsen', 'also misleading', 0)
      .withdraw('2027-04-01T09:00', 'fraud')
    expect(fact.points('fietsen', '2027-04-01')).toBe(100)
  })

  test('D-7 an outage of the carrier or of the platform: a force-majeure window withdraws in bulk with one reason', () => {
    const outage = {
      fromOn: day('2027-02-10'),
      untilOn: day('2027-02-12'),
      categoryIds: [norms],
    }
    const deed = (violation: string, deedOn: string, categoryId = norms) => ({
      violation,
      deedOn: day(deedOn),
      categoryId,
    })
    const deeds = [
      deed('before', '2027-02-09'),
      deed('first', '2027-02-10'),
      deed('last', '2027-02-12'),
      deed('after', '2027-02-13'),
      deed('fraud', '2027-02-11', fraud),
    ]
    const within = withinForceMajeure(outage, deeds)
    expect(within.map(({ violation }) => violation)).toEqual(['first', 'last'])
    const booked = deeds.reduce(
      (all, { violation }) => all.book('2027-03-01T09:00', 'fietsen', violation, 10),
      shop(),
    )
    booked.withdrawAll(
      '2027-03-05T09:00',
      within.map(({ violation }) => violation),
    )
    expect(booked.notices('fietsen')).toEqual(['points-lowered', 'points-lowered'])
    expect(booked.points('fietsen', '2027-03-05')).toBe(70)
  })
})

describe('two times', () => {
  const withdrawn = () =>
    shop().book('2027-03-01T09:00', 'fietsen', 'late', 40).withdraw('2027-05-01T09:00', 'late')

  test.each([
    ['2027-04-01', '2027-04-02', 60],
    ['2027-04-01', '2027-05-01', 60],
    ['2027-04-01', '2027-05-02', 100],
    ['2027-06-01', '2027-04-02', 60],
    ['2027-06-01', '2027-05-02', 100],
    ['2027-04-01', '2027-02-01', 100],
  ])('D-7 what was true on %s, as known at the start of %s, is %i', (on, knownOn, points) => {
    expect(withdrawn().balance('fietsen', on, knownOn)?.shown).toBe(points)
  })

  test('D-5 before its opening an account has no points, and none that nobody knows of', () => {
    expect(shop().balance('fietsen', '2026-01-04')).toBeNull()
    expect(shop().balance('fietsen', '2026-02-01', '2026-01-05')).toBeNull()
  })
})

describe('a job never decides a balance', () => {
  test('BP-3 a job three days late changes nothing but the mail', () => {
    const booked = shop().book('2027-03-01T09:00', 'fietsen', 'late', 40)
    const before = booked.points('fietsen', '2028-03-03')
    booked.settle('2028-03-03T03:00')
    expect([before, booked.points('fietsen', '2028-03-03')]).toEqual([100, 100])
    const returned = booked.account('fietsen').entries.at(-1)
    expect(returned?.kind).toBe('RESTORATION')
    expect(returned?.effectiveOn).toEqual(day('2028-02-29'))
    expect(returned?.recordedAt).toEqual(moment('2028-03-03T03:00'))
    expect(booked.notices('fietsen')).toEqual(['points-returned'])
    expect(booked.settle('2028-03-04T03:00').last?.entries).toEqual([])
  })
})

describe('the policy that holds', () => {
  const versions = (...heaviest: readonly number[]) =>
    heaviest.map((points, place) => ({
      ...policy,
      version: place + 1,
      inForceFrom: day(`202${place + 6}-01-01`),
      categories: [{ categoryId: norms, lightest: points / 2, heaviest: points, reach: 'ACCOUNT' as const }],
    }))
  const range = (
    policies: ReturnType<typeof versions>,
    decidedOn: string,
    { categoryId = norms, deedOn = '2026-12-31' } = {},
  ) => weightRange(policies, { categoryId, deedOn: day(deedOn), decidedOn: day(decidedOn) })

  test('D-14 weight raised later: the version of the deed date', () => {
    expect(range(versions(20, 40), '2027-02-01')).toEqual({ lightest: 10, heaviest: 20 })
    const after = range(versions(20, 40), '2027-02-01', { deedOn: '2027-01-01' })
    expect(after).toEqual({ lightest: 20, heaviest: 40 })
  })

  test('D-14 weight lowered later: undecided cases take the lower; decided ones only by a recorded act', () => {
    expect(range(versions(40, 20), '2027-02-01')).toEqual({ lightest: 10, heaviest: 20 })
    expect(range(versions(40, 20), '2026-12-31')).toEqual({ lightest: 20, heaviest: 40 })
    expect(range(versions(40, 20, 60), '2028-02-01')).toEqual({ lightest: 10, heaviest: 20 })
    const decided = shop().book('2026-12-31T09:00', 'fietsen', 'late', 40)
    decided.given({ policies: versions(40, 20) })
    expect(decided.points('fietsen', '2027-02-01')).toBe(60)
  })

  test('D-14 a category that was not there on the day of the deed weighs nothing', () => {
    expect(range(versions(40), '2026-12-31', { categoryId: fraud })).toBeNull()
  })

  test('D-5 a start total or a return period that changes holds for new openings and new deductions', () => {
    const changed = shop().book('2027-03-01T09:00', 'fietsen', 'late', 10)
    const next = { ...policy, version: 2, inForceFrom: day('2027-06-01'), startTotal: 200, returnInDays: 30 }
    changed.given({ policies: [policy, next] })
    changed.open('sloten', '2027-06-02').book('2027-06-03T09:00', 'fietsen', 'fake', 20)
    expect(changed.points('sloten', '2027-06-02')).toBe(200)
    expect(changed.points('fietsen', '2027-06-03')).toBe(70)
    expect(changed.balance('fietsen', '2027-06-03')?.comingReturns.map(({ on }) => on.toString())).toEqual([
      '2027-07-03',
      '2028-02-29',
    ])
  })
})

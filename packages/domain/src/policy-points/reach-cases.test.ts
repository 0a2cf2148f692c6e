import { describe, expect, test } from 'vitest'
import { Scenario } from './scenario.fixture.js'

const pair = () => new Scenario().open('fietsen', '2026-01-05').open('banden', '2026-01-06')
const wide = { reach: 'REGISTER_NUMBER' } as const
const widest = { reach: 'REGISTER_NUMBER_AND_RELATED' } as const

describe('whom a violation reaches', () => {
  test('OS-5 the account of the deed alone, or every account of its register number on the day of the deed', () => {
    const three = pair().open('elders', '2026-01-05', { of: 'elders' })
    three.book('2027-03-01T09:00', 'fietsen', 'late', 10)
    expect(['fietsen', 'banden'].map((name) => three.points(name, '2027-03-01'))).toEqual([90, 100])
    three.book('2027-03-02T09:00', 'fietsen', 'evading', 20, wide)
    expect(['fietsen', 'banden', 'elders'].map((name) => three.points(name, '2027-03-02'))).toEqual([
      70, 80, 100,
    ])
  })

  test('OS-5 an account that was left before the deed is not reached, one left after it is', () => {
    const left = pair().leave('banden', '2027-02-10')
    left.book('2027-03-01T09:00', 'fietsen', 'evading', 20, { ...wide, deedOn: '2027-02-10' })
    expect(left.points('banden', '2027-03-01')).toBe(100)
    left.book('2027-03-01T09:00', 'fietsen', 'before', 20, { ...wide, deedOn: '2027-02-09' })
    expect(left.points('banden', '2027-03-01')).toBe(80)
  })

  test('D-15 link between related register numbers: carries reach-wide deductions where the category says so, never a closure', () => {
    const related = pair()
      .open('elders', '2026-01-05', { of: 'elders' })
      .relate('fiets', 'elders', '2027-02-01')
    related.book('2027-03-01T09:00', 'fietsen', 'early', 10, { ...widest, deedOn: '2027-01-31' })
    expect(related.points('elders', '2027-03-01')).toBe(100)
    related.book('2027-03-01T09:00', 'fietsen', 'narrow', 10, { ...wide, deedOn: '2027-02-01' })
    expect(related.points('elders', '2027-03-01')).toBe(100)
    related.book('2027-03-01T09:00', 'fietsen', 'wide', 10, { ...widest, deedOn: '2027-02-01' })
    expect(related.points('elders', '2027-03-01')).toBe(90)
    related.book('2027-03-02T09:00', 'fietsen', 'last', 70)
    expect(['fietsen', 'banden', 'elders'].map((name) => related.state(name, '2027-03-02'))).toEqual([
      'CLOSED',
      'CLOSED',
      'OPEN',
    ])
  })

  test('D-15 a link carries until it ended', () => {
    const ended = pair()
      .open('elders', '2026-01-05', { of: 'elders' })
      .relate('elders', 'fiets', '2027-02-01', '2027-02-10')
      .book('2027-03-01T09:00', 'fietsen', 'within', 10, { ...widest, deedOn: '2027-02-09' })
      .book('2027-03-01T09:00', 'fietsen', 'after', 20, { ...widest, deedOn: '2027-02-10' })
    expect(ended.points('elders', '2027-03-01')).toBe(90)
  })

  const ending = () =>
    pair()
      .open('elders', '2026-01-05', { of: 'elders' })
      .relate('fiets', 'elders', '2027-01-01')
      .book('2027-03-01T09:00', 'fietsen', 'before', 10, { ...widest, deedOn: '2027-02-09' })
      .book('2027-03-01T10:00', 'fietsen', 'on', 20, { ...widest, deedOn: '2027-02-10' })
      .book('2027-03-02T09:00', 'elders', 'after', 70, { ...widest, deedOn: '2027-02-20' })

  test('D-15 a link that ends gives back what it carried of deeds of that day and later, both ways, and keeps the rest with its dates', () => {
    const ended = ending()
    expect(['fietsen', 'elders'].map((name) => ended.state(name, '2027-03-02'))).toEqual(['CLOSED', 'CLOSED'])
    const { returnsOn } = ended.deduction('elders', 'before')
    ended.endRelation('2027-03-10T09:00', 'fiets', 'elders', '2027-02-10')
    expect(['fietsen', 'elders'].map((name) => ended.points(name, '2027-03-10'))).toEqual([70, 20])
    expect(['fietsen', 'elders'].map((name) => ended.state(name, '2027-03-10'))).toEqual(['OPEN', 'OPEN'])
    expect(ended.last?.needsSecondPerson).toBe(false)
    expect(ended.points('elders', returnsOn.subtract({ days: 1 }).toString())).toBe(20)
    expect(ended.points('elders', returnsOn.toString())).toBe(30)
  })

  test('D-15 what is decided after a link ended is carried when the deed was before', () => {
    const ended = ending()
      .endRelation('2027-03-10T09:00', 'fiets', 'elders', '2027-02-10')
      .book('2027-03-11T09:00', 'fietsen', 'late', 5, { ...widest, deedOn: '2027-02-09' })
      .book('2027-03-11T09:00', 'fietsen', 'new', 5, { ...widest, deedOn: '2027-02-10' })
    expect(ended.points('elders', '2027-03-11')).toBe(15)
  })

  test('D-7 a link that ended and turns out to have been wrong gives back the rest too', () => {
    const wrong = ending()
      .endRelation('2027-03-10T09:00', 'fiets', 'elders', '2027-02-10')
      .unrelate('2027-03-12T09:00', 'fiets', 'elders')
    expect(['fietsen', 'elders'].map((name) => wrong.points(name, '2027-03-12'))).toEqual([70, 30])
  })

  test('D-15 a link that ends takes the copies on later accounts with it, of the same deeds only', () => {
    const opened = () => ending().open('nieuw', '2027-03-05', { of: 'elders' })
    expect(opened().deduction('nieuw', 'on').origin.kind).toBe('COPY')
    const later = opened().endRelation('2027-03-10T09:00', 'fiets', 'elders', '2027-02-11')
    expect(later.points('nieuw', '2027-03-10')).toBe(0)
    const ended = opened().endRelation('2027-03-10T09:00', 'fiets', 'elders', '2027-02-10')
    expect(ended.points('nieuw', '2027-03-10')).toBe(20)
  })

  test('D-15 proof that it is the same legal person, also later, closes on that day with a second person', () => {
    const proven = pair()
      .open('elders', '2026-01-05', { of: 'elders' })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .prove('2027-05-01T09:00', 'elders', 'fiets')
    expect(proven.last?.needsSecondPerson).toBe(true)
    expect(['2027-04-30', '2027-05-01'].map((on) => proven.state('elders', on))).toEqual(['OPEN', 'CLOSED'])
    expect(proven.last?.blocks).toEqual([{ ownershipId: 'elders', change: 'PUT' }])
    proven.withdraw('2027-06-01T09:00', 'fake')
    expect(proven.state('elders', '2027-06-01')).toBe('OPEN')
  })

  test('D-15 one Dutch and one Belgian account: closure reaches both only when the same legal person is proven', () => {
    const both = () =>
      new Scenario()
        .open('nl', '2026-01-05')
        .open('be', '2026-01-05', { of: 'kbo', country: 'BE' })
        .book('2027-03-01T09:00', 'nl', 'late', 60)
    expect(both().book('2027-03-02T09:00', 'nl', 'fake', 60).state('be', '2027-03-02')).toBe('OPEN')
    const proven = both().prove('2027-03-01T10:00', 'fiets', 'kbo')
    expect(proven.last?.needsSecondPerson).toBe(false)
    expect(proven.book('2027-03-02T09:00', 'nl', 'fake', 60).state('be', '2027-03-02')).toBe('CLOSED')
  })
})

describe('links found later', () => {
  const found = (weight: number) =>
    pair()
      .open('spook', '2026-02-01', { of: 'spook' })
      .book('2027-03-01T09:00', 'fietsen', 'evading', weight, wide)
      .book('2027-03-01T09:00', 'fietsen', 'narrow', 10)
      .book('2027-03-02T09:00', 'spook', 'own', 70)
      .link('2027-05-01T09:00', 'spook', 'fiets', '2027-01-01')

  test('OS-1 link between accounts found later: running reach-wide deductions apply to accounts linked on the deed date, same return date, own notice', () => {
    const linked = found(20)
    expect(linked.points('spook', '2027-04-30')).toBe(30)
    expect(linked.points('spook', '2027-05-01')).toBe(10)
    expect(linked.deduction('spook', 'evading').returnsOn.toString()).toBe('2028-02-29')
    expect(linked.notices('spook')).toEqual(['points-deducted', 'points-warning'])
    expect(linked.last?.needsSecondPerson).toBe(false)
  })

  test('OS-1 link between accounts found later: not to those that were linked after the deed', () => {
    const later = pair()
      .open('spook', '2026-02-01', { of: 'spook' })
      .book('2027-03-01T09:00', 'fietsen', 'evading', 20, wide)
      .link('2027-05-01T09:00', 'spook', 'fiets', '2027-03-01')
    expect(later.points('spook', '2027-05-01')).toBe(100)
  })

  test('OS-1 link between accounts found later: to one that opened after the deed as a copy, which never closes', () => {
    const later = pair()
      .book('2027-03-01T09:00', 'fietsen', 'evading', 100, wide)
      .open('spook', '2027-03-10', { of: 'spook' })
      .link('2027-05-01T09:00', 'spook', 'fiets', '2027-03-10')
    expect(later.deduction('spook', 'evading').origin.kind).toBe('COPY')
    expect([later.points('spook', '2027-05-01'), later.state('spook', '2027-05-01')]).toEqual([0, 'OPEN'])
  })

  test('D-6 link between accounts found later: tipping needs a second person', () => {
    const tipped = found(30)
    expect(tipped.last?.needsSecondPerson).toBe(true)
    expect(tipped.state('banden', '2027-05-01')).toBe('CLOSED')
  })

  test('D-7 link was wrong: everything derived from it is withdrawn', () => {
    const wrong = found(30).unlink('2027-06-01T09:00', 'spook', 'spook')
    expect(['fietsen', 'banden', 'spook'].map((name) => wrong.state(name, '2027-06-01'))).toEqual([
      'OPEN',
      'OPEN',
      'OPEN',
    ])
    expect(wrong.points('spook', '2027-06-01')).toBe(30)
    expect(wrong.points('banden', '2027-06-01')).toBe(70)
  })

  test('D-7 link was wrong: copies that were made of what is withdrawn fall with it', () => {
    const wrong = new Scenario()
      .open('spook', '2026-02-01', { of: 'spook' })
      .open('fietsen', '2026-01-05')
      .book('2027-03-01T09:00', 'fietsen', 'evading', 30, wide)
      .link('2027-05-01T09:00', 'spook', 'fiets', '2027-01-01')
      .leave('spook', '2027-05-02')
      .open('later', '2027-05-03', { of: 'fiets' })
    expect(wrong.deduction('later', 'evading').origin).toEqual({
      kind: 'COPY',
      ofId: wrong.deduction('spook', 'evading').id,
    })
    wrong.unlink('2027-06-01T09:00', 'spook', 'spook')
    expect([wrong.points('spook', '2027-06-01'), wrong.points('later', '2027-06-01')]).toEqual([100, 100])
    expect(wrong.points('fietsen', '2027-06-01')).toBe(70)
  })

  test('OS-1 what an account was already taken for is not taken again when it turns out to belong there', () => {
    const known = pair()
      .open('elders', '2026-01-05', { of: 'elders' })
      .relate('fiets', 'elders', '2026-02-01')
      .book('2027-03-01T09:00', 'fietsen', 'evading', 30, widest)
      .link('2027-05-01T09:00', 'elders', 'fiets', '2026-02-01')
    expect(known.points('elders', '2027-05-01')).toBe(70)
    expect(known.last?.entries).toEqual([])
  })

  test('BP-4 an account found to belong to a closed number closes on the day that was found', () => {
    const closed = pair()
      .open('spook', '2026-02-01', { of: 'spook' })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .link('2027-05-01T09:00', 'spook', 'fiets', '2027-01-01')
    expect(['2027-04-30', '2027-05-01'].map((on) => closed.state('spook', on))).toEqual(['OPEN', 'CLOSED'])
  })
})

describe('accounts that open later', () => {
  test('OS-5 account opened after the deed, before or after the booking, while reach-wide deductions run: gets copies with their dates, not of account-only ones', () => {
    const opened = pair()
      .open('tussen', '2027-02-15')
      .book('2027-03-01T09:00', 'fietsen', 'evading', 30, { ...wide, deedOn: '2027-02-14' })
      .book('2027-03-02T09:00', 'fietsen', 'narrow', 10)
      .open('daarna', '2027-06-01')
    for (const name of ['tussen', 'daarna']) {
      expect(opened.points(name, '2027-06-01')).toBe(70)
      expect(opened.deduction(name, 'evading')).toMatchObject({ origin: { kind: 'COPY' } })
      expect(opened.points(name, '2028-02-28')).toBe(70)
      expect(opened.points(name, '2028-02-29')).toBe(100)
    }
    opened.withdraw('2027-07-01T09:00', 'evading')
    expect(opened.points('daarna', '2027-07-01')).toBe(100)
  })

  test('OS-5 account opened on a related register number: gets copies where the category says so', () => {
    const related = pair()
      .relate('fiets', 'elders', '2026-02-01')
      .book('2027-03-01T09:00', 'fietsen', 'wide', 20, wide)
      .book('2027-03-01T09:00', 'fietsen', 'widest', 30, widest)
      .open('elders', '2027-06-01', { of: 'elders' })
      .open('vreemd', '2027-06-01', { of: 'vreemd' })
    expect([related.points('elders', '2027-06-01'), related.points('vreemd', '2027-06-01')]).toEqual([
      70, 100,
    ])
  })

  test('D-6 a copy alone never closes: it may show 0 and waits for a person', () => {
    const copied = pair()
      .book('2027-03-01T09:00', 'fietsen', 'evading', 100, wide)
      .open('daarna', '2027-03-02')
      .settle('2027-09-01T03:00')
    expect(copied.points('daarna', '2027-09-01')).toBe(0)
    expect(copied.standing('daarna', '2027-09-01')).toMatchObject({ state: 'OPEN', waitsForPerson: true })
    expect(copied.state('fietsen', '2027-09-01')).toBe('SUSPENDED')
  })

  test('OS-1 trader closes an account by choice and opens another in the same country: the running deductions of the old one come along', () => {
    const again = pair().book('2027-03-01T09:00', 'banden', 'narrow', 40).leave('banden', '2027-04-01')
    again.open('sloten', '2027-04-02').open('belgisch', '2027-04-02', { country: 'BE' })
    expect(again.points('sloten', '2027-04-02')).toBe(60)
    expect(again.points('belgisch', '2027-04-02')).toBe(100)
    expect(again.points('sloten', '2028-02-29')).toBe(100)
  })

  test('D-7 block lifted after a true change of ownership: a new ownership begins: it inherits nothing, and closings and reopenings look at the accounts of one ownership only', () => {
    const sold = pair()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60, wide)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60, wide)
      .open('nieuw', '2027-06-01', { of: 'fiets, tweede eigenaar' })
    expect([sold.points('nieuw', '2027-06-01'), sold.state('nieuw', '2027-06-01')]).toEqual([100, 'OPEN'])
    sold.book('2027-07-01T09:00', 'nieuw', 'own', 60).book('2027-07-02T09:00', 'nieuw', 'own too', 60)
    sold.withdraw('2027-08-01T09:00', 'fake')
    expect([sold.state('fietsen', '2027-08-01'), sold.state('nieuw', '2027-08-01')]).toEqual([
      'OPEN',
      'CLOSED',
    ])
  })
})

describe('links between numbers found later', () => {
  const elders = () => pair().open('elders', '2026-02-01', { of: 'elders' })
  const found = (weight: number) =>
    elders()
      .book('2027-03-01T09:00', 'fietsen', 'evading', weight, widest)
      .book('2027-03-01T09:00', 'fietsen', 'wide', 10, wide)
      .book('2027-03-01T09:00', 'fietsen', 'early', 10, { ...widest, deedOn: '2026-12-31' })
      .book('2027-03-02T09:00', 'elders', 'own', 70, { deedOn: '2027-02-01' })
      .foundRelated('2027-05-01T09:00', 'elders', 'fiets', '2027-01-01')

  test('D-15 link between related register numbers, found later: what runs and reaches them applies to those linked on the deed date, same return date, own notice', () => {
    const linked = found(20)
    expect(['2027-04-30', '2027-05-01'].map((on) => linked.points('elders', on))).toEqual([30, 10])
    expect(linked.deduction('elders', 'evading')).toMatchObject({ origin: { kind: 'LINK' } })
    expect(linked.deduction('elders', 'evading').returnsOn.toString()).toBe('2028-02-29')
    expect(linked.notices('elders')).toEqual(['points-deducted', 'points-warning'])
    expect(linked.last?.entries).toHaveLength(1)
  })

  test('D-6 link between related register numbers, found later: tipping needs a second person, and closes the own number only', () => {
    expect(found(29).last?.needsSecondPerson).toBe(false)
    const tipped = found(30)
    expect(tipped.last?.needsSecondPerson).toBe(true)
    expect(['fietsen', 'elders'].map((name) => tipped.state(name, '2027-05-01'))).toEqual(['OPEN', 'CLOSED'])
  })

  test('D-7 link between numbers was wrong: everything derived from it is withdrawn, as if it had never been', () => {
    const wrong = found(30)
      .book('2027-05-02T09:00', 'fietsen', 'while related', 5, widest)
      .open('later', '2027-05-03', { of: 'elders' })
      .book('2027-05-04T09:00', 'fietsen', 'before later', 5, { ...widest, deedOn: '2027-05-02' })
    expect(wrong.points('later', '2027-05-04')).toBe(60)
    wrong.unrelate('2027-06-01T09:00', 'elders', 'fiets')
    expect(['elders', 'later'].map((name) => wrong.points(name, '2027-06-01'))).toEqual([30, 100])
    expect(wrong.state('elders', '2027-06-01')).toBe('OPEN')
    expect(wrong.points('fietsen', '2027-06-01')).toBe(40)
    wrong.lower('2027-06-02T09:00', 'evading', 10)
    expect(wrong.points('elders', '2027-06-02')).toBe(30)
    wrong.foundRelated('2027-06-03T09:00', 'elders', 'fiets', '2027-02-01')
    expect(wrong.points('elders', '2027-06-03')).toBe(10)
  })

  test('D-15 what a closure holds beyond its date comes to no other number: there it would have returned', () => {
    const closed = elders()
      .book('2027-03-01T09:00', 'fietsen', 'evading', 60, widest)
      .book('2027-03-02T09:00', 'fietsen', 'fraud', 40, widest)
      .foundRelated('2028-02-29T09:00', 'elders', 'fiets', '2027-01-01')
      .open('nieuw', '2028-02-29', { of: 'elders' })
    expect(closed.state('fietsen', '2028-02-29')).toBe('CLOSED')
    expect(['elders', 'nieuw'].map((name) => closed.points(name, '2028-02-29'))).toEqual([60, 60])
    expect(['elders', 'nieuw'].map((name) => closed.points(name, '2028-03-01'))).toEqual([100, 100])
  })

  test('D-15 what came by a link goes no further by another', () => {
    const chain = elders()
      .open('verder', '2026-02-01', { of: 'verder' })
      .relate('elders', 'verder', '2026-02-01')
      .book('2027-03-01T09:00', 'fietsen', 'evading', 20, widest)
      .foundRelated('2027-05-01T09:00', 'elders', 'fiets', '2027-01-01')
      .open('nieuw', '2027-05-02', { of: 'verder' })
      .open('ook', '2027-05-02', { of: 'elders' })
    expect(['elders', 'verder', 'nieuw', 'ook'].map((name) => chain.points(name, '2027-05-02'))).toEqual([
      80, 100, 100, 80,
    ])
    chain
      .open('bij', '2026-02-01', { of: 'bij' })
      .foundRelated('2027-05-03T09:00', 'bij', 'elders', '2027-01-01')
    expect(chain.points('bij', '2027-05-03')).toBe(100)
  })
})

test('D-15 one legal person can have many numbers: they fall together, each from its proof on', () => {
  const three = pair()
    .open('elders', '2026-01-05', { of: 'elders' })
    .open('verder', '2026-01-05', { of: 'verder' })
    .prove('2027-01-01T09:00', 'verder', 'elders')
    .book('2027-03-01T09:00', 'fietsen', 'late', 60)
    .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
    .prove('2027-05-01T09:00', 'elders', 'fiets')
  expect(three.last?.needsSecondPerson).toBe(true)
  for (const name of ['elders', 'verder'])
    expect(['2027-04-30', '2027-05-01'].map((on) => three.state(name, on))).toEqual(['OPEN', 'CLOSED'])
  three.given({ proofs: three.circumstances.proofs.slice(1) }).settle('2027-05-02T09:00')
  expect(['elders', 'verder'].map((name) => three.state(name, '2027-05-02'))).toEqual(['CLOSED', 'OPEN'])
})

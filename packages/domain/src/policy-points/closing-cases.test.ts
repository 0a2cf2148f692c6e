import { describe, expect, test } from 'vitest'
import type { HandlerId } from '../foundation/index.js'
import { accept } from '../foundation/moments.fixture.js'
import { bookViolation } from './book-violation.js'
import { Scenario } from './scenario.fixture.js'

const shop = (changed = {}) => new Scenario(changed).open('fietsen', '2026-01-05')
const pair = (changed = {}) => shop(changed).open('banden', '2026-01-06')

describe('what closes', () => {
  test('BP-4 D-6 exactly 0: closes; 1 does not', () => {
    const one = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 50)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 49)
    expect([one.points('fietsen', '2027-03-02'), one.state('fietsen', '2027-03-02')]).toEqual([1, 'OPEN'])
    one.book('2027-03-03T09:00', 'fietsen', 'more', 1)
    expect([one.points('fietsen', '2027-03-03'), one.state('fietsen', '2027-03-03')]).toEqual([0, 'CLOSED'])
    expect(one.last?.blocks).toEqual([{ ownershipId: 'fiets', change: 'PUT' }])
  })

  test('BP-4 all accounts of the register number close with it, and show their own points', () => {
    const closed = pair()
      .book('2027-03-01T09:00', 'fietsen', 'late', 50)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 50)
    expect(closed.state('banden', '2027-03-02')).toBe('CLOSED')
    expect(closed.balance('banden', '2027-03-02')).toMatchObject({ shown: 100, isClosed: true })
    expect(closed.notices('banden')).toEqual(['account-closed'])
    expect(closed.notices('fietsen')).toEqual(['points-deducted', 'account-closed'])
  })

  test('D-6 return and deduction on one day: return first', () => {
    const day = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2028-02-29T09:00', 'fietsen', 'fake', 60)
    expect([day.points('fietsen', '2028-02-29'), day.state('fietsen', '2028-02-29')]).toEqual([40, 'OPEN'])
    const before = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2028-02-28T09:00', 'fietsen', 'fake', 60)
    expect(before.state('fietsen', '2028-02-28')).toBe('CLOSED')
  })

  test('BP-5 return due after closure: none; it revives only if the closure is annulled', () => {
    const closed = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-04-01T09:00', 'fietsen', 'fake', 40)
    expect(closed.balance('fietsen', '2027-04-01')?.comingReturns).toEqual([])
    expect(closed.settle('2028-03-01T03:00').last?.entries).toEqual([])
    expect(closed.points('fietsen', '2028-03-01')).toBe(0)
    closed.withdraw('2028-03-01T09:00', 'fake')
    expect(closed.points('fietsen', '2028-03-01')).toBe(100)
    expect(closed.kinds('fietsen').slice(-2)).toEqual(['REOPENING', 'RESTORATION'])
  })

  test('BP-3 a return on the very day of the closure is there first', () => {
    const closed = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 10)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 50)
      .book('2028-02-29T09:00', 'fietsen', 'more', 50)
    expect(closed.balance('fietsen', '2028-03-05')).toMatchObject({ raw: 0, isClosed: true })
  })

  test('D-6 the only deduction in force takes the account to 0: suspended at once; closes 30 civil days after its notice was delivered (a bounced notice does not start them); cascade and block come with the closure, not before', () => {
    const only = pair().book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
    expect(only.state('fietsen', '2027-03-01')).toBe('SUSPENDED')
    expect(only.state('banden', '2027-03-01')).toBe('OPEN')
    expect(only.last?.blocks).toEqual([])
    expect(only.notices('fietsen')).toEqual(['points-deducted', 'account-suspended'])
    expect(only.settle('2027-06-01T03:00').last?.entries).toEqual([])
    only.deliver('2027-06-02', 'fietsen', 'fraud')
    expect(only.standing('fietsen', '2027-06-02').closesOn?.toString()).toBe('2027-07-02')
    expect(only.settle('2027-07-01T03:00').last?.entries).toEqual([])
    only.settle('2027-07-04T03:00')
    expect(only.state('fietsen', '2027-07-01')).toBe('SUSPENDED')
    expect(only.state('fietsen', '2027-07-02')).toBe('CLOSED')
    expect(only.state('banden', '2027-07-02')).toBe('CLOSED')
    expect(only.last?.blocks).toEqual([{ ownershipId: 'fiets', change: 'PUT' }])
    expect(only.last?.notices).toMatchObject([
      { kind: 'account-closed', ground: 'NOTICE_PERIOD_OVER' },
      { kind: 'account-closed', ground: 'NOTICE_PERIOD_OVER' },
    ])
  })

  test('D-6 what came back while its notice was under way is no longer at 0, and never closes', () => {
    const back = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
      .deliver('2028-02-10', 'fietsen', 'fraud')
      .settle('2028-04-01T03:00')
    expect(back.state('fietsen', '2028-02-28')).toBe('SUSPENDED')
    expect(back.state('fietsen', '2028-02-29')).toBe('OPEN')
    expect(back.kinds('fietsen')).toEqual(['OPENING', 'DEDUCTION', 'RESTORATION'])
    expect(back.notices('fietsen')).toEqual(['points-returned', 'suspension-ended'])
  })

  test.each(['LEGAL_DUTY', 'IMPERATIVE_REASON'] as const)(
    'D-6 by %s the only one closes at once',
    (ground) => {
      const urgent = shop().book('2027-03-01T09:00', 'fietsen', 'fraud', 100, { ground })
      expect(urgent.last?.entries.at(-1)).toMatchObject({ kind: 'CLOSURE', ground })
    },
  )

  test('D-6 earlier deductions had already returned: they no longer make it a repeated infringement', () => {
    const returned = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 10)
      .book('2028-02-29T09:00', 'fietsen', 'fraud', 100)
    expect(returned.state('fietsen', '2028-02-29')).toBe('SUSPENDED')
    const running = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 10)
      .book('2028-02-28T09:00', 'fietsen', 'fraud', 100)
    expect(running.last?.entries.at(-1)).toMatchObject({ kind: 'CLOSURE', ground: 'REPEATED_INFRINGEMENT' })
  })

  test('D-6 two deductions at once on what is left: one closure, both entries, one closing letter', () => {
    const left = shop().book('2027-03-01T09:00', 'fietsen', 'late', 60)
    left.book('2027-03-02T09:00', 'fietsen', 'fake', 40)
    expect(left.notices('fietsen')).toEqual(['points-deducted', 'account-closed'])
    left.book('2027-03-02T09:00', 'fietsen', 'more', 40)
    expect(left.notices('fietsen')).toEqual(['points-deducted'])
    expect(left.last?.needsSecondPerson).toBe(false)
    expect(left.kinds('fietsen')).toEqual(['OPENING', 'DEDUCTION', 'DEDUCTION', 'CLOSURE', 'DEDUCTION'])
  })

  test('D-6 a second one on a suspended account closes it at once, as a repeated infringement', () => {
    const twice = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
      .book('2027-03-01T10:00', 'fietsen', 'late', 5)
    expect(twice.last?.needsSecondPerson).toBe(true)
    expect(twice.last?.entries.at(-1)).toMatchObject({
      kind: 'CLOSURE',
      byId: twice.deduction('fietsen', 'late').id,
    })
  })
})

describe('the second person', () => {
  const deciding = (weight: number, confirmedById: string | null) => {
    const left = shop().book('2027-03-01T09:00', 'fietsen', 'late', 60)
    const decision = left.decision('2027-03-02T09:00', 'fietsen', 'fake', weight)
    const facts = { ...left.facts('2027-03-02T09:00'), confirmedById: confirmedById as HandlerId | null }
    return bookViolation(decision, facts)
  }

  test('D-6 is asked for when nothing would be left, and is another than who decided', () => {
    expect(deciding(40, null)).toMatchObject({ rejections: [{ kind: 'second-person-needed' }] })
    expect(deciding(40, 'officer')).toMatchObject({ rejections: [{ kind: 'second-person-is-another' }] })
    expect(deciding(40, 'manager')).toMatchObject({ ok: true })
    expect(deciding(39, null)).toMatchObject({ ok: true })
  })

  test('D-6 is never asked for a note, not even on a suspended account', () => {
    const suspended = shop().book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
    expect(suspended.wouldBook('2027-03-02T09:00', 'fietsen', 'note', 0)).toMatchObject({
      value: { needsSecondPerson: false },
    })
    expect(suspended.wouldBook('2027-03-02T09:00', 'fietsen', 'late', 1)).toMatchObject({
      value: { needsSecondPerson: true },
    })
  })

  test('D-6 is not asked for once the notice is over, whether or not that was written down by then', () => {
    const unwritten = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
      .deliver('2027-03-02', 'fietsen', 'fraud')
    const needed = (on: string) =>
      accept(unwritten.wouldBook(`${on}T09:00`, 'fietsen', 'late', 5)).needsSecondPerson
    expect(['2027-03-31', '2027-04-01'].map(needed)).toEqual([true, false])
  })
})

describe('what is undone', () => {
  test('D-7 withdrawn after it closed the account: recomputed from the start, with the returns that were missed, as if it had never been: the number is open again when no account on it would be closed; then cascade and block are undone, with new notices; a sibling under notice stays under notice', () => {
    const closed = pair()
      .open('sloten', '2026-01-07')
      .book('2027-01-01T09:00', 'fietsen', 'old', 10)
      .book('2027-03-01T09:00', 'sloten', 'fraud', 100)
      .deliver('2027-03-20', 'sloten', 'fraud')
      .book('2027-03-10T09:00', 'fietsen', 'late', 50)
      .book('2027-03-11T09:00', 'fietsen', 'fake', 50)
    expect(['fietsen', 'banden', 'sloten'].map((name) => closed.state(name, '2027-03-11'))).toEqual([
      'CLOSED',
      'CLOSED',
      'CLOSED',
    ])
    closed.withdraw('2027-04-01T09:00', 'fake')
    expect(['fietsen', 'banden', 'sloten'].map((name) => closed.state(name, '2027-04-01'))).toEqual([
      'OPEN',
      'OPEN',
      'SUSPENDED',
    ])
    expect(closed.last?.blocks).toEqual([{ ownershipId: 'fiets', change: 'LIFTED' }])
    expect(closed.notices('banden')).toEqual(['account-reopened'])
    expect(closed.notices('sloten')).toEqual(['account-reopened', 'account-suspended'])
    expect(closed.notices('fietsen')).toEqual(['points-lowered', 'account-reopened'])
    expect(closed.balance('fietsen', '2027-04-01')?.raw).toBe(40)
    expect(closed.settle('2027-04-19T03:00').state('banden', '2027-04-19')).toBe('CLOSED')
  })

  test('D-7 60 + 60 on one account, one withdrawn; a sibling stands at 0 by itself: the number stays closed; the statement of reasons is corrected', () => {
    const closed = pair()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-02T09:00', 'banden', 'one', 60)
      .book('2027-03-03T09:00', 'fietsen', 'fake', 60)
      .book('2027-03-04T09:00', 'banden', 'two', 60)
    expect(closed.last?.needsSecondPerson).toBe(false)
    closed.withdraw('2027-04-01T09:00', 'fake')
    for (const name of ['fietsen', 'banden']) {
      expect(closed.state(name, '2027-04-01')).toBe('CLOSED')
      expect(closed.state(name, '2027-03-03')).toBe('OPEN')
      expect(closed.account(name).entries.at(-1)).toMatchObject({
        kind: 'CLOSURE',
        byId: closed.deduction('banden', 'two').id,
      })
    }
    expect(closed.last?.blocks).toEqual([])
    expect(closed.notices('banden')).toEqual(['closing-reasons-corrected'])
  })

  test('D-7 what had no part in the closure changes nothing of it', () => {
    const closed = pair()
      .book('2027-03-01T09:00', 'banden', 'other', 10)
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .withdraw('2027-04-01T09:00', 'other')
    expect(closed.last?.entries.map(({ kind }) => kind)).toEqual(['WITHDRAWAL'])
  })

  test('D-7 of two accounts that fall on one day the closure is by the first, also when it is computed anew', () => {
    const both = pair()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-01T09:00', 'banden', 'one', 60)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .book('2027-03-02T10:00', 'banden', 'two', 60)
    expect(both.last?.entries.map(({ kind }) => kind)).toEqual(['DEDUCTION'])
  })

  test('D-7 a suspension ends when the only deduction is lowered', () => {
    const suspended = shop()
      .book('2027-03-01T09:00', 'fietsen', 'fraud', 100)
      .lower('2027-03-05T09:00', 'fraud', 60)
    expect(suspended.state('fietsen', '2027-03-05')).toBe('OPEN')
    expect(suspended.notices('fietsen')).toEqual(['points-lowered', 'suspension-ended'])
  })

  test('D-7 a closed account can still be booked on; it counts when the closure is recomputed', () => {
    const closed = shop()
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .book('2027-05-01T09:00', 'fietsen', 'found later', 50)
      .withdraw('2027-06-01T09:00', 'fake')
    expect(closed.state('fietsen', '2027-06-01')).toBe('CLOSED')
    expect(closed.account('fietsen').entries.at(-1)).toMatchObject({ kind: 'CLOSURE' })
    expect(closed.account('fietsen').entries.at(-1)?.effectiveOn.toString()).toBe('2027-05-01')
    expect(closed.withdraw('2027-07-01T09:00', 'found later').points('fietsen', '2027-07-01')).toBe(40)
  })
})

describe('an objection', () => {
  const objecting = (closureMode: 'IMMEDIATE' | 'HELD') =>
    pair({ closureMode })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .object('2027-03-10', 'late')
      .book('2027-03-31T09:00', 'fietsen', 'fake', 60)

  test('D-6 objection running when the total tips: IMMEDIATE closes at once', () => {
    expect(objecting('IMMEDIATE').state('fietsen', '2027-03-31')).toBe('CLOSED')
  })

  test('D-6 objection running when the total tips, HELD: suspended until the objection is decided', () => {
    const held = objecting('HELD')
    expect(held.state('fietsen', '2027-03-31')).toBe('SUSPENDED')
    expect(held.state('banden', '2027-03-31')).toBe('OPEN')
    held.object('2027-03-10', 'late', '2027-04-20').settle('2027-04-19T03:00')
    expect(held.state('fietsen', '2027-04-19')).toBe('SUSPENDED')
    held.settle('2027-04-20T12:00')
    expect(held.state('banden', '2027-04-20')).toBe('CLOSED')
  })

  test('D-6 an objection that was decided before, HELD: closes at once', () => {
    const decided = pair({ closureMode: 'HELD' })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .object('2027-03-10', 'late', '2027-03-30')
      .book('2027-03-31T09:00', 'fietsen', 'fake', 60)
    expect(decided.state('fietsen', '2027-03-31')).toBe('CLOSED')
  })

  test('D-6 held at most 6 months', () => {
    const held = objecting('HELD')
    expect(held.standing('fietsen', '2027-03-31').closesOn?.toString()).toBe('2027-09-30')
    expect(held.settle('2027-09-29T03:00').state('fietsen', '2027-09-29')).toBe('SUSPENDED')
    expect(held.settle('2027-09-30T03:00').state('fietsen', '2027-09-30')).toBe('CLOSED')
  })

  test('D-7 held, and withdrawn by the objection: open again, and nothing ever closed', () => {
    const held = objecting('HELD')
      .object('2027-03-10', 'late', '2027-04-20')
      .withdraw('2027-04-20T12:00', 'late')
    expect(held.state('fietsen', '2027-04-20')).toBe('OPEN')
    expect(held.kinds('banden')).toEqual(['OPENING'])
  })

  test('D-7 objections after the closure change nothing until decided', () => {
    const after = pair({ closureMode: 'HELD' })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-31T09:00', 'fietsen', 'fake', 60)
      .object('2027-04-01', 'fake')
      .settle('2027-04-02T03:00')
    expect(after.last?.entries).toEqual([])
    expect(after.state('fietsen', '2027-04-02')).toBe('CLOSED')
  })

  test('D-7 an objection on the day of the closure, but after it, changes nothing either', () => {
    const after = pair({ closureMode: 'HELD' })
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .book('2027-03-31T09:00', 'fietsen', 'fake', 60)
      .object('2027-03-31T15:00', 'fake')
      .settle('2027-03-31T16:00')
    expect(after.last?.entries).toEqual([])
    expect(after.state('fietsen', '2027-03-31')).toBe('CLOSED')
  })

  test('D-7 an objection by one reached account counts for all that the deduction reached', () => {
    const wide = pair().book('2027-03-01T09:00', 'fietsen', 'evading', 30, { reach: 'REGISTER_NUMBER' })
    wide.withdraw('2027-04-01T09:00', 'evading')
    expect([wide.points('fietsen', '2027-04-01'), wide.points('banden', '2027-04-01')]).toEqual([100, 100])
  })
})

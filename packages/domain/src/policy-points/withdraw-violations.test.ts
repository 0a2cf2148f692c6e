import { describe, expect, test } from 'vitest'
import { Scenario } from './scenario.fixture.js'

const AT = '2027-03-05T09:00'

/** Two accounts of one number, closed by what the first of them did. */
const closed = () =>
  new Scenario()
    .open('fietsen', '2026-01-05')
    .open('wielen', '2026-01-05')
    .book('2027-03-01T09:00', 'fietsen', 'late', 60)
    .book('2027-03-02T09:00', 'fietsen', 'fake', 40)

describe('violations withdrawn together', () => {
  test('D-7 what they closed is open again on all accounts of the number, which is no longer blocked', () => {
    const undone = closed().withdrawAll(AT, ['late', 'fake'])
    expect(undone.points('fietsen', '2027-03-05')).toBe(100)
    for (const name of ['fietsen', 'wielen']) expect(undone.state(name, '2027-03-05')).toBe('OPEN')
    expect(undone.last?.blocks).toEqual([{ ownershipId: 'fiets', change: 'LIFTED' }])
    expect(undone.notices('wielen')).toEqual(['account-reopened'])
  })

  test('D-7 it is the same in whichever order they are named, and as one after the other', () => {
    const entries = (scenario: Scenario) => [
      scenario.points('fietsen', '2027-03-05'),
      scenario.state('fietsen', '2027-03-05'),
      scenario.account('fietsen').entries.filter(({ kind }) => kind === 'WITHDRAWAL').length,
    ]
    const together = entries(closed().withdrawAll(AT, ['fake', 'late']))
    expect(entries(closed().withdraw(AT, 'late').withdraw(AT, 'fake'))).toEqual(together)
    expect(entries(closed().withdrawAll(AT, ['late', 'fake']))).toEqual(together)
  })

  test('D-7 what else took the account to nothing keeps it closed', () => {
    const still = closed().book('2027-03-03T09:00', 'fietsen', 'again', 60).withdrawAll(AT, ['late'])
    expect(still.points('fietsen', '2027-03-05')).toBe(0)
    expect(still.state('wielen', '2027-03-05')).toBe('CLOSED')
  })

  test('BP-3 D-7 what had returned is not given twice, and a note gives nothing', () => {
    const past = new Scenario()
      .open('fietsen', '2026-01-05')
      .book('2026-03-01T09:00', 'fietsen', 'late', 30)
      .book('2027-03-01T09:00', 'fietsen', 'noted', 0)
      .withdrawAll(AT, ['late', 'noted'])
    expect(past.kinds('fietsen')).toEqual(['OPENING', 'DEDUCTION', 'RESTORATION', 'WITHDRAWAL'])
    expect(past.points('fietsen', '2027-03-05')).toBe(100)
    expect(past.points('fietsen', '2026-04-01')).toBe(100)
  })

  test('D-6 D-7 an objection that runs ends with it, and holds no closing any more', () => {
    const held = new Scenario({ closureMode: 'HELD' })
      .open('fietsen', '2026-01-05')
      .book('2027-03-01T09:00', 'fietsen', 'late', 60)
      .object('2027-03-01T12:00', 'late')
      .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
      .book('2027-03-02T10:00', 'fietsen', 'false', 60)
    expect(held.state('fietsen', '2027-03-05')).toBe('SUSPENDED')
    held.withdrawAll(AT, ['late'])
    expect(held.kinds('fietsen')).toContain('CLOSURE')
  })

  test('D-7 nothing is withdrawn that is not named or was withdrawn before', () => {
    const once = closed().withdrawAll(AT, ['late'])
    const again = once.withdrawAll(AT, ['late', 'unknown'])
    expect(again.last?.entries).toEqual([])
    expect(again.balance('fietsen', '2027-03-04', '2027-03-05')?.raw).toBe(0)
    expect(again.points('fietsen', '2027-03-04')).toBe(60)
  })
})

import { describe, expect, test } from 'vitest'
import type { PolicyCategoryId, SellerId, ViolationId } from '../foundation/index.js'
import { accept, day } from '../foundation/moments.fixture.js'
import { withEntries } from './account.js'
import type { LedgerEntry } from './ledger-entry.js'
import { rehearseTakingOver } from './rehearse-taking-over.js'
import { Scenario } from './scenario.fixture.js'
import type { BookedElsewhere } from './take-over-faults.js'

const NOW = '2027-03-01T09:00'
const of = (bookedOn: string, points: number, changed: Partial<BookedElsewhere> = {}): BookedElsewhere => ({
  violationId: `of ${bookedOn}` as ViolationId,
  sellerId: 'fietsen' as SellerId,
  categoryId: 'fraud' as PolicyCategoryId,
  deedOn: day(bookedOn),
  bookedOn: day(bookedOn),
  points,
  reach: 'ACCOUNT',
  ...changed,
})
const rehearse = (scenario: Scenario, violation: BookedElsewhere, earlier: readonly LedgerEntry[] = []) => {
  const facts = scenario.facts(NOW)
  return rehearseTakingOver(violation, { ...facts, accounts: withEntries(facts.accounts, earlier) })
}
const told = (entries: readonly LedgerEntry[]) =>
  entries.map(({ kind, sellerId, effectiveOn }) => `${sellerId} ${kind} ${effectiveOn}`)

describe('taking a violation over, looked at before it is done', () => {
  const opened = () => new Scenario().open('fietsen', '2025-01-06')
  /** As accounts come in, before anything is written of their points. */
  const unopened = () => {
    const scenario = opened().open('banden', '2025-03-03')
    scenario.accounts = scenario.accounts.map((account) => ({ ...account, entries: [] }))
    return scenario
  }

  test('BP-8 would write what taking it over writes', () => {
    const entries = accept(rehearse(opened(), of('2025-06-02', 30)))
    const { outcome } = accept(
      opened().wouldTakeOver(NOW, 'fietsen', 'of 2025-06-02', { bookedOn: '2025-06-02', points: 30 }),
    )
    expect(told(entries)).toEqual(told(outcome.entries))
    expect(told(entries)).toEqual(['fietsen DEDUCTION 2025-06-02', 'fietsen RESTORATION 2026-06-02'])
  })

  test('BP-1 opens the ledgers of all accounts of the trader first, where they have none', () => {
    const entries = accept(rehearse(unopened(), of('2026-06-01', 30)))
    expect(told(entries)).toEqual([
      'fietsen OPENING 2025-01-06',
      'banden OPENING 2025-03-03',
      'fietsen DEDUCTION 2026-06-01',
    ])
    const again = accept(rehearse(unopened(), of('2026-07-01', 30), entries))
    expect(told(again)).toEqual(['fietsen DEDUCTION 2026-07-01'])
  })

  test('D-6 D-8 with one before it, leaves nothing where each alone would leave something', () => {
    const first = of('2026-06-01', 60)
    const second = of('2026-07-01', 40)
    expect(rehearse(unopened(), second).ok).toBe(true)
    const found = rehearse(unopened(), second, accept(rehearse(unopened(), first)))
    expect(found).toMatchObject({ ok: false, rejections: [{ kind: 'needs-two-people', path: ['points'] }] })
  })
})

import { accepted, type Result } from '../foundation/index.js'
import { type Account, withEntries } from './account.js'
import type { BookingFacts } from './book-violation.js'
import type { LedgerEntry } from './ledger-entry.js'
import { openLedger } from './open-ledger.js'
import type { BookedElsewhere, TakeOverFault } from './take-over-faults.js'
import { takeOverViolation } from './take-over-violation.js'

/**
 * All that taking a violation over would write, the ledgers of accounts that have none yet first; for looking at
 * before it is done, also after others of which only this answer is there. @source BP-8, D-6
 */
export function rehearseTakingOver(
  violation: BookedElsewhere,
  facts: BookingFacts,
): Result<readonly LedgerEntry[], TakeOverFault> {
  const opened = openingEntries(facts)
  const taken = takeOverViolation(violation, { ...facts, accounts: withEntries(facts.accounts, opened) })
  return taken.ok ? accepted([...opened, ...taken.value.outcome.entries]) : taken
}

/** What gives every account its ledger, one account after another. */
function openingEntries(facts: BookingFacts): readonly LedgerEntry[] {
  const unopened = facts.accounts.find(({ entries }) => entries.length === 0)
  if (unopened === undefined) return []
  const others = facts.accounts.filter((account) => account !== unopened)
  const { entries } = openLedger(unopened, { ...facts, accounts: others })
  const accounts: readonly Account[] = withEntries(facts.accounts, entries)
  return [...entries, ...openingEntries({ ...facts, accounts })]
}

import type { TraderId } from '@waarborg/domain/foundation'
import { type ChainedEntry, chainEntries, type LedgerEntry } from '@waarborg/domain/policy-points'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { ledgerDigest } from './ledger-digest.js'
import { toLedgerRow } from './ledger-entry.rows.js'
import type { TraderPoints } from './points.store.js'

type Chains = Pick<TraderPoints, 'traderOf' | 'chains'>

/** How the chain of each number goes on with the entries. */
export function continued(
  { traderOf, chains }: Chains,
  entries: readonly LedgerEntry[],
): ReadonlyMap<TraderId, readonly ChainedEntry[]> {
  const numberOf = ({ sellerId }: LedgerEntry) => traderOf.get(sellerId)
  if (!entries.every((entry) => chains.has(numberOf(entry) as TraderId)))
    throw new Error('An entry is of an account of no number that is locked.')
  return new Map(
    [...chains].map(([traderId, chain]) => {
      const own = entries.filter((entry) => numberOf(entry) === traderId)
      return [traderId, chainEntries(chain.at(-1) ?? null, own, ledgerDigest)]
    }),
  )
}

/** What goes on with the chains of the traders; the caller holds the locks on them. */
export function entriesToAppend(points: Chains, entries: readonly LedgerEntry[]): readonly Write[] {
  const rows = [...continued(points, entries)].flatMap(([traderId, chained]) =>
    chained.map((entry) => toLedgerRow(entry, traderId)),
  )
  return rows.length === 0 ? [] : [rowsToInsert('policy_ledger_entry', rows)]
}

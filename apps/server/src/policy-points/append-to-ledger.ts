import { chainEntries, type LedgerEntry } from '@waarborg/domain/policy-points'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { ledgerDigest } from './ledger-digest.js'
import { toLedgerRow } from './ledger-entry.rows.js'
import type { TraderPoints } from './points.store.js'

/** What goes on with the chain of a trader; the caller holds the lock on it. */
export function entriesToAppend(
  { traderId, chain }: Pick<TraderPoints, 'traderId' | 'chain'>,
  entries: readonly LedgerEntry[],
): readonly Write[] {
  if (entries.length === 0) return []
  const chained = chainEntries(chain.at(-1) ?? null, entries, ledgerDigest)
  return [
    rowsToInsert(
      'policy_ledger_entry',
      chained.map((entry) => toLedgerRow(entry, traderId)),
    ),
  ]
}

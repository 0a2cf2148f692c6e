import type { TraderId } from '@waarborg/domain/foundation'
import { chainEntries, type LedgerEntry } from '@waarborg/domain/policy-points'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { ledgerDigest } from './ledger-digest.js'
import { toLedgerRow } from './ledger-entry.rows.js'
import type { TraderPoints } from './points.store.js'

type Chains = Pick<TraderPoints, 'traderOf' | 'chains'>

/** What goes on with the chains of the traders; the caller holds the locks on them. */
export function entriesToAppend(points: Chains, entries: readonly LedgerEntry[]): readonly Write[] {
  if (entries.length === 0) return []
  const rows = [...points.chains.keys()].flatMap((traderId) => rowsOf(traderId, points, entries))
  if (rows.length < entries.length) throw new Error('An entry is of an account of no number that is locked.')
  return [rowsToInsert('policy_ledger_entry', rows)]
}

function rowsOf(traderId: TraderId, { traderOf, chains }: Chains, entries: readonly LedgerEntry[]) {
  const own = entries.filter(({ sellerId }) => traderOf.get(sellerId) === traderId)
  const last = chains.get(traderId)?.at(-1) ?? null
  return chainEntries(last, own, ledgerDigest).map((entry) => toLedgerRow(entry, traderId))
}

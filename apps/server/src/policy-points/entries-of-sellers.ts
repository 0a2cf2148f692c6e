import type { LedgerEntry } from '@waarborg/domain/policy-points'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from './ledger-entry.rows.js'

const entries = `
  select e."sellerId" as parent, to_json(e) as row
  from (select ${LEDGER_COLUMNS} from policy_ledger_entry e where e.seller_id = any($1::uuid[])) e
  order by e."sellerId", e.position`

/** The whole ledger of an account in order of recording, batched over the request. */
export async function entriesOf(sellerId: string, context: RequestContext): Promise<readonly LedgerEntry[]> {
  const rows = await loadOfMany<LedgerEntryRow>('ledgers of sellers', entries, sellerId, context)
  return rows.map((row) => toChained(row).entry)
}

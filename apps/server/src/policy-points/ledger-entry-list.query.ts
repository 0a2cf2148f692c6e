import type { ListDefinition } from '../graph/list-definition.js'
import { inColumn, reachedFor } from '../graph/visible.js'
import { comesBackOn, shownOf } from '../sellers/index.js'
import type { LedgerEntryFilter, LedgerEntryType } from './ledger-entry.type.js'

/** Within one day, as the domain's `statementOf` has it. */
const place = `array_position('{OPENING,REOPENING,RESTORATION,WITHDRAWAL,DEDUCTION,CLOSURE}'::text[], e.kind)`
const change = `case e.kind when 'DEDUCTION' then -e.points when 'RESTORATION' then e.points when 'WITHDRAWAL' then e.points else 0 end`

/** Every account's entries with what is left after each; asked for one account, only its entries are read. */
const statement = `
  select e.*, ${place} as place, row_number() over (partition by e.seller_id order by e.position)::int as number,
    max(e.points) filter (where e.kind = 'OPENING') over (partition by e.seller_id) as start,
    sum(${change}) over (partition by e.seller_id order by e.effective_on, ${place}, e.position) as changed
  from policy_ledger_entry e`

/** Of what an entry gives back, or of what brought the account down. */
const violationBehind = `coalesce(e.violation_id,
  (select b.violation_id from policy_ledger_entry b where b.id = coalesce(e.offsets_id, e.by_id)))`

export const ledgerEntryList: ListDefinition<
  LedgerEntryType,
  LedgerEntryFilter,
  'EFFECTIVE_ON' | 'RECORDED_AT'
> = {
  name: 'ledger',
  from: `(${statement}) e`,
  id: 'e.id',
  node: `json_build_object('number', e.number, 'kind', e.kind, 'points', e.points, 'effectiveOn', e.effective_on,
    'recordedAt', e.recorded_at, 'returnsOn', ${comesBackOn('e.seller_id', 'e.returns_on')}, 'lowersTo', e.lowers_to, 'reason', e.reason,
    'actorId', e.actor_id, 'violationId', ${violationBehind}, 'balanceAfter', ${shownOf('e.start', '(-e.changed)')})`,
  orders: {
    EFFECTIVE_ON: {
      sql: `(e.effective_on::text || e.place || lpad(e.position::text, 10, '0')) collate "C"`,
      type: 'text',
    },
    RECORDED_AT: { sql: 'e.position', type: 'int' },
  },
  defaultOrder: { field: 'EFFECTIVE_ON', direction: 'ASC' },
  visible: reachedFor('violations:read', 'violations', { sellerId: inColumn('e.seller_id') }),
  conditions: ({ kinds }, binder) => (kinds == null ? [] : [`e.kind = any(${binder.bind(kinds)}::text[])`]),
}

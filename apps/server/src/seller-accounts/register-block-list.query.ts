import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import { sellerJson, traderJson } from '../sellers/index.js'
import type {
  RegisterBlockFilter,
  RegisterBlockOrderField,
  RegisterBlockType,
} from './register-block.type.js'
import { SIGNAL_JSON, SIGNAL_TABLES } from './registration-signal.rows.js'

const state = `case when t.blocked_on is null then 'LIFTED'
  when exists (select from block_lift l where l.trader_id = t.id and l.decided_at is null) then 'LIFT_ASKED' else 'BLOCKED' end`

const blockedOn = `coalesce(t.blocked_on, (select l.blocked_on from block_lift l where l.id = t.ownership_id))`

const closed = `s.trader_id = t.id and s.account_state = 'CLOSED'`

const attempts = `(select coalesce(json_agg(${SIGNAL_JSON} order by g.recorded_at desc, g.id), '[]')
  from ${SIGNAL_TABLES} where g.trader_id = t.id and g.kind = 'BLOCKED_NUMBER')`

const attemptCount = `(select count(*)::int from registration_signal g where g.trader_id = t.id and g.kind = 'BLOCKED_NUMBER')`

const lifts = `(select coalesce(json_agg(json_build_object(
    'state', case when l.is_lifted then 'LIFTED' when l.decided_at is null then 'ASKED' else 'DECLINED' end,
    'ground', l.ground, 'reason', l.reason, 'evidence', l.evidence, 'blockedOn', l.blocked_on,
    'askedBy', ${handlerJson('a')}, 'askedAt', l.asked_at, 'decidedBy', ${handlerJson('d')},
    'decidedAt', l.decided_at, 'declineReason', l.decline_reason) order by l.asked_at desc), '[]')
  from block_lift l join handler a on a.id = l.asked_by_id left join handler d on d.id = l.decided_by_id
  where l.trader_id = t.id)`

/** The version of the block of a trader: every asking for a lifting and every decision on one is an act. */
export const blockVersion = (trader: string): string =>
  `(select (1 + count(*) + count(l.decided_at))::int from block_lift l where l.trader_id = ${trader})`

/** Numbers that are blocked, and those whose present owner began with a lifting. */
export const registerBlockList: ListDefinition<
  RegisterBlockType,
  RegisterBlockFilter,
  RegisterBlockOrderField
> = {
  name: 'register blocks',
  from: `(select * from trader where blocked_on is not null or ownership_id is not null) t`,
  id: 't.id',
  node: `json_build_object('id', t.id, 'trader', ${traderJson('t')}, 'state', ${state}, 'blockedOn', ${blockedOn},
    'closedAccounts', (select coalesce(json_agg(${sellerJson('s', 't')} order by s.name collate dutch), '[]')
      from seller s where ${closed}),
    'attempts', ${attempts}, 'lifts', ${lifts}, 'version', ${blockVersion('t.id')})`,
  orders: {
    BLOCKED_ON: { sql: blockedOn, type: 'date' },
    NAME: { sql: 't.name collate dutch', type: 'text' },
    ATTEMPTS: { sql: attemptCount, type: 'int' },
  },
  defaultOrder: { field: 'BLOCKED_ON', direction: 'DESC' },
  visible: openTo('register-blocks:read'),
  conditions: (filter, binder) => {
    const found: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      found.push(`(t.register_number ilike ${pattern} or t.name ilike ${pattern}
        or exists (select from seller s where ${closed} and s.name ilike ${pattern}))`)
    }
    if (filter.states != null) found.push(`${state} = any(${binder.bind(filter.states)}::text[])`)
    if (filter.tried != null) found.push(`(${attemptCount} > 0) = ${binder.bind(filter.tried)}::boolean`)
    if (filter.blockedFrom != null)
      found.push(`${blockedOn} >= ${binder.bind(filter.blockedFrom.toString())}::date`)
    if (filter.blockedUntil != null)
      found.push(`${blockedOn} <= ${binder.bind(filter.blockedUntil.toString())}::date`)
    return found
  },
}

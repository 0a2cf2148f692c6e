import type { ListDefinition } from '../../graph/list-definition.js'
import { inColumn, reachedFor } from '../../graph/visible.js'
import type { SellerNoticeFilter, SellerNoticeType } from './seller-notice.type.js'

const seller = `(m.facts->>'sellerId')::uuid`
const kind = `upper(replace(m.kind, '-', '_'))`
const KINDS = `('points-deducted', 'points-lowered', 'points-returned', 'points-warning', 'note-made', 'account-suspended',
  'suspension-ended', 'account-closed', 'account-reopened', 'closing-reasons-corrected', 'objection-received', 'objection-decided',
  'policy-announced', 'number-related', 'same-person-proven', 'number-link-withdrawn',
  'number-link-ended', 'excused-by-force-majeure')`

const violation = `coalesce((m.facts->>'violationId')::uuid, e.violation_id, o.violation_id,
  (select d.violation_id from policy_ledger_entry d where d.id = e.offsets_id))`

/** The categories whose rule is otherwise in the announced version than in the one before. */
const changedRules = `(select coalesce(json_agg(json_build_object('NL', c.name_nl, 'EN', c.name_en) order by c.code), '[]')
  from policy_category c
  left join policy_rule a on a.category_id = c.id and a.policy_version = p.version
  left join policy_rule b on b.category_id = c.id and b.policy_version = p.version - 1
  where (a.lightest, a.heaviest, a.reach, a.not_allowed_nl, a.allowed_nl, a.not_allowed_en, a.allowed_en)
    is distinct from (b.lightest, b.heaviest, b.reach, b.not_allowed_nl, b.allowed_nl, b.not_allowed_en, b.allowed_en))`

/** What sellers were told, with the entry or the objection of each. */
export const sellerNoticeList: ListDefinition<SellerNoticeType, SellerNoticeFilter, 'OWED_AT'> = {
  name: 'notices',
  from: `(select * from outbox_message where facts->>'sellerId' is not null and kind in ${KINDS}) m
    join seller s on s.id = ${seller}
    left join policy_ledger_entry e on e.id = (m.facts->>'entryId')::uuid
    left join objection o on o.id = (m.facts->>'objectionId')::uuid
    left join policy p on m.kind = 'policy-announced' and p.version = (m.facts->>'policyVersion')::integer
    left join trader_link l on l.id = coalesce((m.facts->>'linkId')::uuid, case when e.origin = 'LINK' then e.origin_id end)
    left join force_majeure_window w on w.id = (m.facts->>'forceMajeureId')::uuid
    left join trader n on n.id = case when l.one_id = s.trader_id then l.other_id else l.one_id end`,
  id: 'm.id',
  node: `json_build_object('id', m.id, 'kind', ${kind}, 'owedAt', m.recorded_at, 'violationId', ${violation},
    'policyInForceFrom', p.in_force_from,
    'facts', json_build_object('kind', ${kind}, 'sellerName', s.name, 'points', e.points, 'returnsOn', e.returns_on,
      'lowersTo', e.lowers_to, 'warnAt', (m.facts->>'warnAt')::int, 'dueOn', o.due_on, 'result', m.facts->>'result',
      'inForceFrom', p.in_force_from, 'changedRules', case when p.version is not null then ${changedRules} end,
      'register', n.register, 'registerNumber', n.register_number, 'traderName', n.name, 'sinceOn', l.since_on, 'untilOn', l.until_on,
      'forceMajeure', case when w.id is not null then json_build_object('fromOn', w.from_on, 'untilOn', w.until_on,
        'NL', w.reason_nl, 'EN', w.reason_en) end))`,
  orders: { OWED_AT: { sql: 'm.recorded_at', type: 'timestamptz' } },
  defaultOrder: { field: 'OWED_AT', direction: 'DESC' },
  visible: reachedFor('violations:read', 'violations', { sellerId: inColumn(seller) }),
  conditions: ({ kinds }, binder) => (kinds == null ? [] : [`${kind} = any(${binder.bind(kinds)}::text[])`]),
}

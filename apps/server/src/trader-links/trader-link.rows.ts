import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import { traderJson } from '../sellers/index.js'
import type { RelatedNumberType, TraderLinkType } from './trader-link.type.js'

/** A link with all that is known of it, by its address. */
export const traderLinks = {
  name: 'links between numbers',
  from: `trader_link l join trader t on t.id = l.one_id join trader o on o.id = l.other_id
    join handler f on f.id = l.found_by_id left join handler c on c.id = l.confirmed_by_id
    left join handler e on e.id = l.ended_by_id`,
  id: 'l.id',
  node: `json_build_object('id', l.id, 'kind', l.kind, 'state', l.state,
    'traders', json_build_array(${traderJson('t')}, ${traderJson('o')}), 'confidence', l.confidence,
    'sinceOn', l.since_on, 'untilOn', l.until_on, 'evidence', l.evidence, 'foundBy', ${handlerJson('f')},
    'foundAt', l.found_at, 'standsOn', l.stands_on, 'confirmedBy', ${handlerJson('c')},
    'endedBy', ${handlerJson('e')}, 'endedAt', l.ended_at, 'endReason', l.end_reason, 'version', l.version)` as string & {
    readonly __of?: TraderLinkType
  },
  visible: openTo('register-blocks:read'),
}

/** All links of the traders that are $1, the newest first. */
export const linksOfTraders = `
  select b.parent, ${traderLinks.node} as row
  from ${traderLinks.from} cross join lateral (values (l.one_id), (l.other_id)) b (parent)
  where (l.one_id = any($1::uuid[]) or l.other_id = any($1::uuid[])) and b.parent = any($1::uuid[])
  order by l.found_at desc, l.id`

/** The numbers that those of the accounts that are $1 are linked to now, the longest linked first. */
export const numbersRelatedToSellers = `
  select s.id as parent, json_build_object('kind', l.kind, 'register', t.register, 'registerNumber', t.register_number,
    'name', t.name, 'sinceOn', coalesce(l.since_on, l.stands_on), 'untilOn', l.until_on) as row
  from seller s
  join trader_link l on l.state = 'STANDING' and (
    (l.one_id = s.trader_id and l.one_ownership_id is not distinct from s.ownership_id)
    or (l.other_id = s.trader_id and l.other_ownership_id is not distinct from s.ownership_id))
  join trader t on t.id = case when l.one_id = s.trader_id then l.other_id else l.one_id end
  where s.id = any($1::uuid[]) order by l.stands_at, l.id` as string & { readonly __of?: RelatedNumberType }

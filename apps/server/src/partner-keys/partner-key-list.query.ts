import { may } from '@waarborg/domain/access'
import type { SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import type { Binder, ListDefinition } from '../graph/list-definition.js'
import { loadNode } from '../graph/nodes.js'
import { containsPattern } from '../graph/search-words.js'
import { handlerJson } from '../handlers/index.js'
import { type KeyStateName, scopeNamed } from './partner-key.enums.js'
import type { PartnerKeyFilter, PartnerKeyType } from './partner-key.type.js'

const sellers = `(select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name,
    'registerNumber', t.register_number) order by s.name collate dutch), '[]')
  from partner_key_seller p join seller s on s.id = p.seller_id join trader t on t.id = s.trader_id
  where p.key_id = k.id)`

const secrets = `(select coalesce(json_agg(json_build_object('prefix', x.prefix, 'lastFour', x.last_four,
    'madeAt', x.made_at, 'endsAt', x.ends_at) order by x.made_at desc), '[]')
  from partner_key_secret x where x.key_id = k.id)`

type OrderField = 'NAME' | 'MADE_AT' | 'EXPIRES_AT' | 'LAST_USED_AT'

export const partnerKeyList: ListDefinition<PartnerKeyType, PartnerKeyFilter, OrderField> = {
  name: 'partner keys',
  from: `partner_key k left join handler h on k.made_by_kind = 'staff' and h.id = k.made_by`,
  id: 'k.id',
  node: `json_build_object('id', k.id, 'name', k.name, 'permissions', k.scopes, 'addresses', k.addresses,
    'sellers', ${sellers}, 'secrets', ${secrets}, 'madeAt', k.made_at, 'madeBy', ${handlerJson('h')},
    'expiresAt', k.expires_at, 'revokedAt', k.revoked_at, 'lastUsedAt', k.last_used_at, 'version', k.version)`,
  orders: {
    NAME: { sql: 'k.name collate dutch', type: 'text' },
    MADE_AT: { sql: 'k.made_at', type: 'timestamptz' },
    EXPIRES_AT: { sql: 'k.expires_at', type: 'timestamptz' },
    LAST_USED_AT: { sql: `coalesce(k.last_used_at, '-infinity')`, type: 'timestamptz' },
  },
  defaultOrder: { field: 'MADE_AT', direction: 'DESC' },
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    const { at } = context
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(k.name ilike ${pattern}
        or exists (select from partner_key_secret x where x.key_id = k.id and x.prefix ilike ${pattern})
        or exists (select from partner_key_seller p join seller s on s.id = p.seller_id
          where p.key_id = k.id and s.name ilike ${pattern}))`)
    }
    if (filter.states != null)
      conditions.push(`${stateAt(binder.bind(at.toString()))} = any(${binder.bind(filter.states)}::text[])`)
    if (filter.scopes != null)
      conditions.push(`k.scopes && ${binder.bind(filter.scopes.map(scopeNamed))}::text[]`)
    if (filter.sellerIds != null) {
      const ids = filterIds('seller', filter.sellerIds, 'filter.sellerIds', context)
      conditions.push(`exists (select from partner_key_seller p
        where p.key_id = k.id and p.seller_id = any(${binder.bind(ids)}::uuid[]))`)
    }
    return conditions
  },
  visible: managed,
}

/** All keys for staff who manages them; a seller manages the keys that act for nobody but the seller. */
export function managed(binder: Binder, { actor }: Pick<RequestContext, 'actor'>): string {
  if (!may(actor, 'keys:manage')) return 'false'
  if (actor.kind !== 'seller') return 'true'
  return `not exists (select from partner_key_seller p
    where p.key_id = k.id and p.seller_id <> all(${binder.bind(actor.sellerIds)}::uuid[]))`
}

const stateAt = (at: string): string => `case when k.revoked_at is not null then 'REVOKED'
  when k.expires_at <= ${at}::timestamptz then 'EXPIRED' else 'ACTIVE' end`

/** The state of a key that was read, at the moment of the request. */
export function stateOf(key: PartnerKeyType, { at }: Pick<RequestContext, 'at'>): KeyStateName {
  if (key.revokedAt !== null) return 'REVOKED'
  return isOver(key.expiresAt, at) ? 'EXPIRED' : 'ACTIVE'
}

/** Whether a moment, as a row tells it, has come. */
export const isOver = (moment: unknown, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(String(moment)), at) <= 0

/** A key that the reader manages; null when it is not there, or another's. */
export const loadKey = (id: string, context: RequestContext): Promise<PartnerKeyType | null> =>
  loadNode(partnerKeyList, id, context)

/** Whether the reader may decide for all these sellers: staff for any, a seller for itself. */
export function managesAll({ actor }: Pick<RequestContext, 'actor'>, ids: readonly SellerId[]): boolean {
  if (actor.kind === 'staff') return true
  return actor.kind === 'seller' && ids.every((id) => actor.sellerIds.includes(id))
}

import type { PartnerScope } from '@waarborg/domain/access'
import type { PartnerKeyId, SellerId } from '@waarborg/domain/foundation'
import type { PartnerKeyTerms } from '@waarborg/domain/partner-keys'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { makeKey } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { managesAll } from '../partner-key-list.query.js'

/** What is decided about a key, its addresses with it. */
export type Terms = PartnerKeyTerms & { readonly addresses: readonly string[] }

export interface StoredKey extends Terms {
  readonly id: PartnerKeyId
  readonly version: number
  readonly isRevoked: boolean
}

interface Row {
  readonly name: string
  readonly scopes: PartnerScope[]
  readonly addresses: string[]
  readonly sellerIds: SellerId[]
  readonly expiresAt: string
  readonly version: number
  readonly isRevoked: boolean
}

/** The key, locked until the transaction ends; null when it is not there, or not one that the reader manages. */
export async function lockKey(
  manager: EntityManager,
  id: PartnerKeyId | null,
  context: RequestContext,
): Promise<StoredKey | null> {
  if (id === null) return null
  const [row] = (await manager.query(
    `select k.name, k.scopes, k.addresses, k.expires_at::text as "expiresAt", k.version,
       k.revoked_at is not null as "isRevoked",
       array(select p.seller_id from partner_key_seller p where p.key_id = k.id order by 1) as "sellerIds"
     from partner_key k where k.id = $1 for update`,
    [id],
  )) as Row[]
  if (row === undefined || !managesAll(context, row.sellerIds)) return null
  return { ...row, id, expiresAt: Temporal.Instant.from(row.expiresAt) }
}

/** Which of these sellers are there and may be decided for; null in place of the others. */
export async function sellersAmong(
  manager: EntityManager,
  ids: readonly (SellerId | null)[],
  context: RequestContext,
): Promise<(SellerId | null)[]> {
  const known = (await manager.query('select id from seller where id = any($1::uuid[])', [
    ids.filter((id) => id !== null),
  ])) as { id: SellerId }[]
  const there = new Set(known.map(({ id }) => id))
  return ids.map((id) => (id !== null && there.has(id) && managesAll(context, [id]) ? id : null))
}

export async function insertKey(
  manager: EntityManager,
  id: PartnerKeyId,
  { name, scopes, addresses, sellerIds, expiresAt }: Terms,
  { actor, at }: RequestContext,
): Promise<void> {
  const madeBy = actor.kind === 'seller' ? actor.contactId : actor.kind === 'staff' ? actor.handlerId : null
  await manager.query(
    `insert into partner_key (id, name, scopes, addresses, made_at, made_by_kind, made_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, name, scopes, addresses, at.toString(), actor.kind, madeBy, expiresAt.toString()],
  )
  await bindSellers(manager, id, sellerIds)
}

/** Writes what was decided as the next version. */
export async function saveKey(
  manager: EntityManager,
  id: PartnerKeyId,
  { name, scopes, addresses, sellerIds, expiresAt }: Terms,
): Promise<void> {
  await manager.query(
    `update partner_key set name = $2, scopes = $3, addresses = $4, expires_at = $5, version = version + 1
     where id = $1`,
    [id, name, scopes, addresses, expiresAt.toString()],
  )
  await manager.query('delete from partner_key_seller where key_id = $1', [id])
  await bindSellers(manager, id, sellerIds)
}

/** Its present secret; only the hash is stored. */
export async function insertSecret(
  manager: EntityManager,
  keyId: PartnerKeyId,
  { hash, prefix, lastFour }: ReturnType<typeof makeKey>,
  at: Temporal.Instant,
): Promise<void> {
  await manager.query(
    'insert into partner_key_secret (hash, key_id, prefix, last_four, made_at) values ($1, $2, $3, $4, $5)',
    [hash, keyId, prefix, lastFour, at.toString()],
  )
}

async function bindSellers(
  manager: EntityManager,
  id: PartnerKeyId,
  sellerIds: readonly SellerId[],
): Promise<void> {
  await manager.query(
    'insert into partner_key_seller (key_id, seller_id) select $1, seller_id from unnest($2::uuid[]) as s(seller_id)',
    [id, sellerIds],
  )
}

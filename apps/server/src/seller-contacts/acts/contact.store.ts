import type { SellerContactId, SellerId } from '@waarborg/domain/foundation'
import type { SellerContact } from '@waarborg/domain/sellers'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'

/** What is decided about a contact. */
export type ContactTerms = SellerContact & { readonly language: 'NL' | 'EN' }

export interface StoredContact {
  readonly id: SellerContactId
  readonly email: string
  readonly version: number
  readonly isDisabled: boolean
}

/** Any fixed number: one act on contacts at a time, so that two cannot take one address. */
const CONTACTS_LOCK = 727_016

export async function aloneContacts(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [CONTACTS_LOCK])
}

export async function lockContact(
  manager: EntityManager,
  id: SellerContactId | null,
): Promise<StoredContact | null> {
  const [row] = (await manager.query(
    `select id, email, version, disabled_at is not null as "isDisabled" from seller_contact where id = $1 for update`,
    [id],
  )) as StoredContact[]
  return row ?? null
}

/** Whether another contact that may sign in has this address. */
export async function isTaken(
  manager: EntityManager,
  email: string,
  but: SellerContactId | null,
): Promise<boolean> {
  const rows = (await manager.query(
    `select from seller_contact where lower(email) = lower($1) and disabled_at is null and id is distinct from $2`,
    [email, but],
  )) as unknown[]
  return rows.length > 0
}

/** Which of these sellers are there; null in place of the others. */
export async function sellersThere(
  manager: EntityManager,
  ids: readonly (SellerId | null)[],
): Promise<(SellerId | null)[]> {
  const known = (await manager.query('select id from seller where id = any($1::uuid[])', [
    ids.filter((id) => id !== null),
  ])) as { id: SellerId }[]
  const there = new Set(known.map(({ id }) => id))
  return ids.map((id) => (id !== null && there.has(id) ? id : null))
}

export async function insertContact(
  manager: EntityManager,
  id: SellerContactId,
  { name, email, language, sellerIds }: ContactTerms,
  at: Temporal.Instant,
): Promise<void> {
  await manager.query(
    'insert into seller_contact (id, name, email, language, added_at) values ($1, $2, $3, $4, $5)',
    [id, name, email, language, at.toString()],
  )
  await bindSellers(manager, id, sellerIds)
}

/** Writes what was decided as the next version. */
export async function saveContact(
  manager: EntityManager,
  id: SellerContactId,
  { name, email, language, sellerIds }: ContactTerms,
): Promise<void> {
  await manager.query(
    'update seller_contact set name = $2, email = $3, language = $4, version = version + 1 where id = $1',
    [id, name, email, language],
  )
  await manager.query('delete from seller_contact_seller where contact_id = $1', [id])
  await bindSellers(manager, id, sellerIds)
}

async function bindSellers(
  manager: EntityManager,
  id: SellerContactId,
  sellerIds: readonly SellerId[],
): Promise<void> {
  await manager.query(
    `insert into seller_contact_seller (contact_id, seller_id)
     select $1, seller_id from unnest($2::uuid[]) as s(seller_id)`,
    [id, sellerIds],
  )
}

import type { SellerContactId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { idInToken, tokenOf } from '../../access/index.js'
import { newRandomId } from '../../graph/new-id.js'
import type { Office } from '../../office.js'

/** For what a token of these links is derived. */
export const SELLER = 'SELLER'
const LASTS = { minutes: 30 }

/** Makes a link; of nobody when the address is not known. Its token is derived when it is sent. */
export async function makeSellerLink(
  manager: EntityManager,
  contactId: SellerContactId | null,
  at: Temporal.Instant,
): Promise<string> {
  const id = newRandomId()
  await manager.query('insert into seller_link (id, contact_id, ends_at) values ($1, $2, $3)', [
    id,
    contactId,
    at.add(LASTS).toString(),
  ])
  return id
}

const OPENS = 'l.used_at is null and l.ends_at > $2 and n.disabled_at is null'

const PAGES = { NL: '/verkopers/aanmelden', EN: '/en/verkopers/aanmelden' } as const

/** Where a link leads, with its secret. */
export const sellerAddress = (
  office: Pick<Office, 'publicUrl' | 'derive'>,
  language: keyof typeof PAGES,
  id: string,
): string => `${office.publicUrl()}${PAGES[language]}#${tokenOf(office, SELLER, id)}`

/** Whether a link still opens something. */
export async function isSellerLinkOpen(office: Pick<Office, 'reads' | 'now'>, id: string): Promise<boolean> {
  const row = await office.reads.row({
    name: 'open link of a seller',
    text: `select 1 from seller_link l join seller_contact n on n.id = l.contact_id where l.id = $1 and ${OPENS}`,
    values: [id, office.now().toString()],
  })
  return row !== undefined
}

/** Uses a link up: whose it is, or null when it opens nothing. Of two at once one is told that. */
export async function useSellerLink(
  manager: EntityManager,
  office: Pick<Office, 'derive'>,
  token: string,
  at: Temporal.Instant,
): Promise<SellerContactId | null> {
  const [rows] = (await manager.query(
    `update seller_link l set used_at = $2 from seller_contact n
     where l.id = $1 and n.id = l.contact_id and ${OPENS} returning l.contact_id as id`,
    [idInToken(office, SELLER, token), at.toString()],
  )) as [{ id: SellerContactId }[], number]
  return rows[0]?.id ?? null
}

/** Ends whatever links a contact still has. */
export async function endSellerLinks(
  manager: EntityManager,
  contactId: SellerContactId,
  at: Temporal.Instant,
): Promise<void> {
  await manager.query('update seller_link set ends_at = $2 where contact_id = $1 and ends_at > $2', [
    contactId,
    at.toString(),
  ])
}

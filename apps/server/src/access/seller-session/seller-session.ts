import { createHash, randomBytes } from 'node:crypto'
import type { SellerActor } from '@waarborg/domain/access'
import type { SellerContactId, SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Office } from '../../office.js'

/** A session ends after so long without use, and at the latest so long after signing in. */
const IDLE = { hours: 1 }
const AT_THE_LATEST = { hours: 8 }
/** Use is written down at most this often. */
const USE_RECORDED_EVERY = "interval '1 minute'"

/** Somebody who speaks for sellers, signed in. */
export interface SellerSession {
  readonly actor: SellerActor
  readonly name: string
  readonly email: string
  readonly endsAt: Temporal.Instant
}

interface Row extends Omit<SellerSession, 'actor' | 'endsAt'> {
  readonly contactId: SellerContactId
  readonly sellerIds: SellerId[]
  readonly endsAt: string
  readonly stale: boolean
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Starts a session under a token that nobody had before; only its hash is stored.
 * @param instead the token of the session that this one takes the place of
 */
export async function startSellerSession(
  manager: EntityManager,
  contactId: SellerContactId,
  at: Temporal.Instant,
  instead: string | null,
): Promise<{ readonly token: string; readonly endsAt: Temporal.Instant }> {
  const token = randomBytes(32).toString('base64url')
  const endsAt = at.add(AT_THE_LATEST)
  await manager.query('delete from seller_session where ends_at < $1 or token_hash = $2', [
    at.toString(),
    instead === null ? null : hashOf(instead),
  ])
  await manager.query(
    `insert into seller_session (token_hash, contact_id, started_at, last_used_at, ends_at)
     values ($1, $2, $3, $3, $4)`,
    [hashOf(token), contactId, at.toString(), endsAt.toString()],
  )
  return { token, endsAt }
}

/** Ends a session; an unknown token ends nothing. */
export async function endSellerSession(office: Pick<Office, 'reads'>, token: string): Promise<void> {
  await office.reads.rows({
    name: 'end a session of a seller',
    text: 'delete from seller_session where token_hash = $1',
    values: [hashOf(token)],
  })
}

/** Ends every session of a contact, in the transaction of the reason for it. */
export async function endSellerSessionsOf(manager: EntityManager, contactId: SellerContactId): Promise<void> {
  await manager.query('delete from seller_session where contact_id = $1', [contactId])
}

/**
 * Who is signed in with this token now, for the sellers of this moment; null when it is none, or one that ended.
 * @param isUse whether somebody does something by it, which keeps it alive
 */
export async function readSellerSession(
  office: Pick<Office, 'reads' | 'now'>,
  token: string | null,
  isUse = true,
): Promise<SellerSession | null> {
  if (token === null) return null
  const at = office.now()
  const row = await office.reads.row<Row>({
    name: 'session of a seller',
    text: `select n.id as "contactId", n.name, n.email, s.ends_at::text as "endsAt",
        array(select p.seller_id from seller_contact_seller p where p.contact_id = n.id order by 1) as "sellerIds",
        s.last_used_at < $2::timestamptz - ${USE_RECORDED_EVERY} as stale
      from seller_session s join seller_contact n on n.id = s.contact_id and n.disabled_at is null
      where s.token_hash = $1 and s.ends_at > $2 and s.last_used_at > $3`,
    values: [hashOf(token), at.toString(), at.subtract(IDLE).toString()],
  })
  if (row === undefined) return null
  if (isUse && row.stale)
    await office.reads.rows({
      name: 'session of a seller used',
      text: 'update seller_session set last_used_at = $2 where token_hash = $1',
      values: [hashOf(token), at.toString()],
    })
  const { contactId, sellerIds, name, email, endsAt } = row
  return {
    actor: { kind: 'seller', contactId, sellerIds },
    name,
    email,
    endsAt: Temporal.Instant.from(endsAt),
  }
}

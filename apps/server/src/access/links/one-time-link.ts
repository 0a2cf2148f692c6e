import type { HandlerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newRandomId } from '../../graph/new-id.js'
import type { Office } from '../../office.js'
import { idInToken } from './token.js'

/** What a link opens: an invitation, the founding of the office, a new password, a step of signing in. */
export type LinkPurpose = 'JOIN' | 'FOUND' | 'RESET' | 'SECOND_FACTOR' | 'PASSKEY'

const LASTS: Record<LinkPurpose, { readonly hours?: number; readonly minutes?: number }> = {
  JOIN: { hours: 7 * 24 },
  FOUND: { hours: 24 },
  RESET: { hours: 1 },
  SECOND_FACTOR: { minutes: 10 },
  PASSKEY: { minutes: 5 },
}

export interface OneTimeLink {
  readonly id: string
  readonly handlerId: HandlerId | null
  readonly endsAt: Temporal.Instant
}

/** Makes a link; its token is derived when it is shown or sent. */
export async function makeLink(
  manager: EntityManager,
  link: {
    readonly purpose: LinkPurpose
    readonly handlerId: HandlerId | null
    readonly at: Temporal.Instant
  },
): Promise<OneTimeLink> {
  const { purpose, handlerId, at } = link
  const id = newRandomId()
  const endsAt = at.add(LASTS[purpose])
  await manager.query(
    'insert into one_time_link (id, purpose, handler_id, ends_at) values ($1, $2, $3, $4)',
    [id, purpose, handlerId, endsAt.toString()],
  )
  return { id, handlerId, endsAt }
}

/** The link of a token while it opens something; null when unknown, used or ended, which are one. */
export async function readLink(
  office: Office,
  purpose: LinkPurpose,
  token: string,
): Promise<OneTimeLink | null> {
  const id = idInToken(office, purpose, token)
  const row = await office.reads.row<{ id: string; handlerId: HandlerId | null; endsAt: string }>({
    name: 'one-time link',
    text: `select id, handler_id as "handlerId", ends_at::text as "endsAt" from one_time_link
      where id = $1 and purpose = $2 and used_at is null and ends_at > $3`,
    values: [id, purpose, office.now().toString()],
  })
  return row === undefined ? null : { ...row, endsAt: Temporal.Instant.from(row.endsAt) }
}

/** Uses a link up; of two at once one is told that it opens nothing. */
export async function useLink(
  manager: EntityManager,
  { id }: Pick<OneTimeLink, 'id'>,
  at: Temporal.Instant,
): Promise<boolean> {
  const [rows] = (await manager.query(
    'update one_time_link set used_at = $2 where id = $1 and used_at is null and ends_at > $2 returning id',
    [id, at.toString()],
  )) as [unknown[], number]
  return rows.length > 0
}

/** Ends whatever links of these purposes a person still has. */
export async function endLinks(
  manager: EntityManager,
  handlerId: HandlerId | null,
  purposes: readonly LinkPurpose[],
  at: Temporal.Instant,
): Promise<void> {
  await manager.query(
    `update one_time_link set ends_at = $3
     where handler_id is not distinct from $1 and purpose = any($2::text[]) and ends_at > $3`,
    [handlerId, purposes, at.toString()],
  )
}

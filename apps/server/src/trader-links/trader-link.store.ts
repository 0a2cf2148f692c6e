import {
  civilDateOf,
  type HandlerId,
  type LinkId,
  type OwnershipId,
  type SellerId,
  type TraderId,
} from '@waarborg/domain/foundation'
import type { LinkConfidence, TraderLink, TraderLinkState } from '@waarborg/domain/trader-links'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { writeTogether } from '../database/write-together.js'

export interface StoredLink extends TraderLink {
  readonly traderIds: readonly [TraderId, TraderId]
  readonly version: number
}

interface LinkRow {
  readonly id: LinkId
  readonly kind: 'RELATED' | 'SAME_PERSON'
  readonly state: TraderLinkState
  readonly oneId: TraderId
  readonly otherId: TraderId
  readonly one: OwnershipId
  readonly other: OwnershipId
  readonly confidence: LinkConfidence
  readonly sinceOn: string
  readonly untilOn: string | null
  readonly foundById: HandlerId
  readonly version: number
}

const columns = `
  select l.id, l.kind, l.state, l.one_id as "oneId", l.other_id as "otherId",
    coalesce(l.one_ownership_id, l.one_id) as one, coalesce(l.other_ownership_id, l.other_id) as other, l.confidence,
    l.since_on::text as "sinceOn", l.until_on::text as "untilOn", l.found_by_id as "foundById", l.version
  from trader_link l`

const day = (text: string) => Temporal.PlainDate.from(text)

const toLink = ({ oneId, otherId, one, other, kind, confidence, sinceOn, untilOn, ...row }: LinkRow) => ({
  ...row,
  traderIds: [oneId, otherId] as const,
  ownershipIds: [one, other] as const,
  finding:
    kind === 'SAME_PERSON'
      ? ({ kind } as const)
      : { kind, confidence, sinceOn: day(sinceOn), untilOn: untilOn === null ? null : day(untilOn) },
})

/** The link as it is, which only who holds the locks of its numbers changes. */
export async function readLink(manager: EntityManager, id: LinkId): Promise<StoredLink | null> {
  const [row] = (await manager.query(`${columns} where l.id = $1`, [id])) as LinkRow[]
  return row === undefined ? null : toLink(row)
}

/** All that stands between the owners of two numbers, or waits for a second person. */
export async function linksBetween(
  manager: EntityManager,
  [one, other]: StoredLink['ownershipIds'],
): Promise<readonly StoredLink[]> {
  const rows = (await manager.query(
    `${columns} where l.state in ('PROPOSED', 'STANDING') and coalesce(l.one_ownership_id, l.one_id) = any($1::uuid[])
       and coalesce(l.other_ownership_id, l.other_id) = any($1::uuid[])`,
    [[one, other]],
  )) as LinkRow[]
  return rows.map(toLink)
}

/** Whose an account is. */
export interface OwnedNumber {
  readonly traderId: TraderId
  /** Null for the first owner. */
  readonly ownershipId: OwnershipId | null
}

export async function numberOf(manager: EntityManager, sellerId: SellerId): Promise<OwnedNumber | null> {
  const [row] = (await manager.query(
    'select trader_id as "traderId", ownership_id as "ownershipId" from seller where id = $1',
    [sellerId],
  )) as OwnedNumber[]
  return row ?? null
}

interface NewLink extends Pick<TraderLink, 'id' | 'state' | 'finding' | 'foundById'> {
  /** In order of the ids of the numbers. */
  readonly numbers: readonly [OwnedNumber, OwnedNumber]
  readonly evidence: string
  readonly at: Temporal.Instant
}

export async function insertLink(
  manager: EntityManager,
  { id, state, finding, foundById, numbers: [one, other], evidence, at }: NewLink,
): Promise<void> {
  const related = finding.kind === 'RELATED' ? finding : null
  const stands = state === 'STANDING'
  const row = {
    id,
    kind: finding.kind,
    state,
    oneId: one.traderId,
    otherId: other.traderId,
    oneOwnershipId: one.ownershipId,
    otherOwnershipId: other.ownershipId,
    confidence: related?.confidence ?? null,
    sinceOn: related?.sinceOn ?? null,
    untilOn: related?.untilOn ?? null,
    evidence,
    foundById,
    foundAt: at,
    standsAt: stands ? at : null,
    standsOn: stands ? civilDateOf(at) : null,
  }
  await writeTogether(manager, [rowsToInsert('trader_link', [row])])
}

/** It stands from now on, by the second person. */
export async function saveConfirmed(
  manager: EntityManager,
  { id }: StoredLink,
  { byId, at }: { readonly byId: HandlerId; readonly at: Temporal.Instant },
): Promise<void> {
  await manager.query(
    `update trader_link set state = 'STANDING', stands_at = $2, stands_on = $3, confirmed_by_id = $4,
       version = version + 1 where id = $1`,
    [id, storedMoment(at), civilDateOf(at).toString(), byId],
  )
}

interface Ended {
  readonly state: 'DECLINED' | 'WITHDRAWN'
  readonly byId: HandlerId
  readonly reason: string
  readonly at: Temporal.Instant
}

export async function saveEnded(
  manager: EntityManager,
  { id }: StoredLink,
  { state, byId, reason, at }: Ended,
): Promise<void> {
  await manager.query(
    `update trader_link set state = $2, ended_by_id = $3, ended_at = $4, end_reason = $5, version = version + 1
     where id = $1`,
    [id, state, byId, storedMoment(at), reason],
  )
}

interface Until extends Omit<Ended, 'state'> {
  readonly untilOn: Temporal.PlainDate
}

/** It stands until that day. */
export async function saveUntil(
  manager: EntityManager,
  { id }: StoredLink,
  { untilOn, byId, reason, at }: Until,
): Promise<void> {
  await manager.query(
    `update trader_link set until_on = $2, ended_by_id = $3, ended_at = $4, end_reason = $5, version = version + 1
     where id = $1`,
    [id, untilOn.toString(), byId, storedMoment(at), reason],
  )
}

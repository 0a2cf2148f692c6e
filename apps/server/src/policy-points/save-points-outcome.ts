import type { Actor } from '@waarborg/domain/access'
import { civilDateOf, type SellerId } from '@waarborg/domain/foundation'
import type { AccountEffect, BlockChange, PointsOutcome } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { type Write, writeTogether } from '../database/write-together.js'
import { newId, newRandomId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { messagesOwed } from '../outbox/index.js'
import { entriesToAppend } from './append-to-ledger.js'
import type { TraderPoints } from './points.store.js'
import { changesState } from './points-after.js'

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** Writes all that an act made of the points of traders, whose locks the caller holds. */
export async function savePointsOutcome(
  manager: EntityManager,
  points: TraderPoints,
  outcome: PointsOutcome,
  by: By,
): Promise<void> {
  await writeTogether(manager, await outcomeToSave(manager, points, outcome, by))
}

/** As `savePointsOutcome`, to be written together with what else the act did. */
export async function outcomeToSave(
  manager: EntityManager,
  points: TraderPoints,
  { entries, blocks, effects, notices }: PointsOutcome,
  by: By,
): Promise<readonly Write[]> {
  const recordedAt = storedMoment(by.at)
  const messages = notices.map(({ kind, ...facts }) => ({
    id: newRandomId<'message'>(),
    kind,
    facts,
    recordedAt,
  }))
  const states: Write[] = []
  for (const effect of effects.filter(changesState))
    states.push(...(await stateToSave(manager, effect, versionOf(effect.sellerId, points), by)))
  return [
    ...entriesToAppend(points, entries),
    ...blocks.map((block) => blockToSave(block, points, by)),
    ...states,
    ...effects
      .filter((effect) => !changesState(effect) && effect.before !== null)
      .map((effect) => pointsToTell(effect, versionOf(effect.sellerId, points), by)),
    ...messagesOwed(messages),
  ]
}

/** What becomes of the accounts of an earlier owner neither blocks the number nor opens it. */
const blockToSave = (
  { ownershipId, change }: BlockChange,
  { traderIds }: Pick<TraderPoints, 'traderIds'>,
  { at }: By,
): Write => ({
  sql: 'update trader set blocked_on = $2 where id = any($1::uuid[]) and coalesce(ownership_id, id) = $3',
  values: [traderIds, change === 'PUT' ? civilDateOf(at).toString() : null, ownershipId],
})

/** As the caller locked it. */
function versionOf(sellerId: SellerId, { versions }: Pick<TraderPoints, 'versions'>): number {
  const version = versions.get(sellerId)
  if (version === undefined) throw new Error(`The account ${sellerId} is of no number that is locked.`)
  return version
}

/** Of points alone; that an account opened with points is no change of them. */
function pointsToTell(
  { sellerId, before, after, standingAfter }: AccountEffect,
  subjectVersion: number,
  { at }: By,
): Write {
  const account = { sellerId, accountState: standingAfter.state }
  return eventToAnnounce({
    id: newId<'event'>(),
    kind: 'points-changed',
    subjectId: sellerId,
    subjectNoun: 'seller',
    subjectVersion,
    recordedAt: storedMoment(at),
    facts: {
      before: { ...account, points: before?.shown ?? null },
      after: { ...account, points: after.shown },
    },
  })
}

const ACTS = { OPEN: 'account-reopened', SUSPENDED: 'account-suspended', CLOSED: 'account-closed' } as const

async function stateToSave(
  manager: EntityManager,
  { sellerId, stateBefore: from, standingAfter, after }: AccountEffect,
  version: number,
  { actor, at }: By,
): Promise<readonly Write[]> {
  const to = standingAfter.state
  const act = ACTS[to]
  const subject = { subjectId: sellerId, subjectNoun: 'seller', recordedAt: storedMoment(at) }
  const facts = [{ kind: 'account-state-changed', from, to, points: after.raw }]
  return [
    {
      sql: 'update seller set account_state = $2, version = version + 1 where id = $1',
      values: [sellerId, to],
    },
    await nextEntry(manager, { ...subject, ...byActor(actor), act, facts }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      ...subject,
      subjectVersion: version + 1,
      facts: { before: { sellerId, accountState: from }, after: { sellerId, accountState: to } },
    }),
  ]
}

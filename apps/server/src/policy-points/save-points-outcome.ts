import type { Actor } from '@waarborg/domain/access'
import { civilDateOf } from '@waarborg/domain/foundation'
import type { AccountEffect, PointsOutcome } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import { newId, newRandomId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { messagesOwed } from '../outbox/index.js'
import { entriesToAppend } from './append-to-ledger.js'
import type { TraderPoints } from './points.store.js'

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
  const recordedAt = storedMoment(by.at)
  await writeTogether(manager, entriesToAppend(points, outcome.entries))
  for (const { ownershipId, change } of outcome.blocks)
    await manager.query(ofPresentOwner, [
      points.traderIds,
      change === 'PUT' ? civilDateOf(by.at).toString() : null,
      ownershipId,
    ])
  for (const effect of outcome.effects)
    if (effect.stateBefore !== effect.standingAfter.state) await saveState(manager, effect, by)
    else if (effect.before !== null) await tellPoints(manager, effect, by)
  await writeTogether(
    manager,
    messagesOwed(
      outcome.notices.map(({ kind, ...facts }) => ({
        id: newRandomId<'message'>(),
        kind,
        facts,
        recordedAt,
      })),
    ),
  )
}

/** What becomes of the accounts of an earlier owner neither blocks the number nor opens it. */
const ofPresentOwner = `
  update trader set blocked_on = $2 where id = any($1::uuid[]) and coalesce(ownership_id, id) = $3`

/** Of points alone; that an account opened with points is no change of them. */
async function tellPoints(
  manager: EntityManager,
  { sellerId, before, after, standingAfter }: AccountEffect,
  { at }: By,
): Promise<void> {
  const [seller] = (await manager.query('select version from seller where id = $1', [sellerId])) as {
    version: number
  }[]
  if (seller === undefined) throw new Error(`The account ${sellerId} is gone while it is locked.`)
  const account = { sellerId, accountState: standingAfter.state }
  const changed = eventToAnnounce({
    id: newId<'event'>(),
    kind: 'points-changed',
    subjectId: sellerId,
    subjectNoun: 'seller',
    subjectVersion: seller.version,
    recordedAt: storedMoment(at),
    facts: {
      before: { ...account, points: before?.shown ?? null },
      after: { ...account, points: after.shown },
    },
  })
  await writeTogether(manager, [changed])
}

const ACTS = { OPEN: 'account-reopened', SUSPENDED: 'account-suspended', CLOSED: 'account-closed' } as const

async function saveState(
  manager: EntityManager,
  { sellerId, stateBefore: from, standingAfter, after }: AccountEffect,
  { actor, at }: By,
): Promise<void> {
  const to = standingAfter.state
  const recordedAt = storedMoment(at)
  const [[seller]] = (await manager.query(
    'update seller set account_state = $2, version = version + 1 where id = $1 returning version',
    [sellerId, to],
  )) as [{ version: number }[], number]
  if (seller === undefined) throw new Error(`The account ${sellerId} is gone while it is locked.`)
  const act = ACTS[to]
  const subject = { subjectId: sellerId, subjectNoun: 'seller', recordedAt }
  const facts = [{ kind: 'account-state-changed', from, to, points: after.raw }]
  await writeTogether(manager, [
    await nextEntry(manager, { ...subject, ...byActor(actor), act, facts }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      ...subject,
      subjectVersion: seller.version,
      facts: { before: { sellerId, accountState: from }, after: { sellerId, accountState: to } },
    }),
  ])
}

import { civilDateOf, type HandlerId, type TraderId } from '@waarborg/domain/foundation'
import { type PointsOutcome, policyOn, withdrawViolations } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { askWithin } from '../../database/write-together.js'
import {
  boundNumbers,
  lockBoundNumbers,
  lockTraderPoints,
  mustBeAll,
  openLedgers,
  recordingFor,
  type TraderPoints,
} from '../../policy-points/index.js'
import { type BookedWithin, NUMBERS_REACHED } from '../booked-within.js'

/** What withdrawing does to numbers that are bound to each other. */
export interface GroupEffect {
  readonly points: TraderPoints
  readonly outcome: PointsOutcome
  /** Those of the violations that an account of these numbers did. */
  readonly violations: readonly BookedWithin[]
}

/** Neutral, as it stays in the ledgers. */
const REASON = 'Ingetrokken wegens overmacht.'

interface By {
  readonly at: Temporal.Instant
  readonly actorId: HandlerId
}

/**
 * What withdrawing these violations does, group by group. All numbers that they reached are locked at once before any
 * is looked at, with all that is bound to them.
 */
export async function effectOfWithdrawing(
  manager: EntityManager,
  violations: readonly BookedWithin[],
  by: By,
): Promise<readonly GroupEffect[]> {
  const groups: TraderPoints[] = []
  const met = new Set<TraderId>()
  for (const traderId of await lockNumbersOf(manager, violations)) {
    if (met.has(traderId)) continue
    const points = await openLedgers(manager, await lockTraderPoints(manager, traderId), by.at)
    for (const id of points.traderIds) met.add(id)
    groups.push(points)
  }
  return groups.map((points) => effectOn(points, violations, by))
}

async function lockNumbersOf(
  manager: EntityManager,
  violations: readonly BookedWithin[],
): Promise<readonly TraderId[]> {
  if (violations.length === 0) return []
  const ask = askWithin(manager)
  const reached = await ask<{ id: TraderId }>(NUMBERS_REACHED, [violations.map(({ id }) => id)])
  const ids = reached.map(({ id }) => id)
  const locked = await lockBoundNumbers(manager, ids)
  mustBeAll(locked, await boundNumbers(ask, ids))
  return locked
}

function effectOn(points: TraderPoints, violations: readonly BookedWithin[], by: By): GroupEffect {
  const { accounts, circumstances, traderIds } = points
  const { version: policyVersion } = policyOn(circumstances.policies, civilDateOf(by.at))
  const recording = recordingFor(points, { ...by, reason: REASON, policyVersion })
  const outcome = withdrawViolations(
    violations.map(({ id }) => id),
    { accounts, circumstances, recording },
  )
  return { points, outcome, violations: violations.filter(({ traderId }) => traderIds.includes(traderId)) }
}

import type { TraderId } from '@waarborg/domain/foundation'
import { type BookingFacts, policyOn } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { lockTraderPoints, openLedgers, recordingFor, type TraderPoints } from '../../policy-points/index.js'

interface ByAct {
  readonly at: Temporal.Instant
  readonly actorId: BookingFacts['recording']['actorId']
  readonly reason: string
  /** The day whose policy it goes by. */
  readonly policyOf: Temporal.PlainDate
}

/** What an act on the points of a trader needs, the trader locked. */
export async function pointsFor(
  manager: EntityManager,
  traderId: TraderId,
  { policyOf, ...by }: ByAct,
): Promise<BookingFacts & { readonly points: TraderPoints }> {
  const points = await openLedgers(manager, await lockTraderPoints(manager, traderId), by.at)
  const { accounts, circumstances } = points
  const { version: policyVersion } = policyOn(circumstances.policies, policyOf)
  return { points, accounts, circumstances, recording: recordingFor(points, { ...by, policyVersion }) }
}

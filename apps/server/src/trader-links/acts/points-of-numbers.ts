import { civilDateOf, type HandlerId, type TraderId } from '@waarborg/domain/foundation'
import { type BookingFacts, policyOn } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { lockTraderPoints, openLedgers, recordingFor, type TraderPoints } from '../../policy-points/index.js'

interface ByAct {
  readonly at: Temporal.Instant
  readonly actorId: HandlerId
  /** Neutral, as it stays in the ledger. */
  readonly reason: string
}

/** What an act on two numbers needs, both locked with all that is bound to either. */
export async function pointsOfNumbers(
  manager: EntityManager,
  traderIds: readonly TraderId[],
  by: ByAct,
): Promise<BookingFacts & { readonly points: TraderPoints }> {
  const points = await openLedgers(manager, await lockTraderPoints(manager, ...traderIds), by.at)
  const { accounts, circumstances } = points
  const { version: policyVersion } = policyOn(circumstances.policies, civilDateOf(by.at))
  return { points, accounts, circumstances, recording: recordingFor(points, { ...by, policyVersion }) }
}

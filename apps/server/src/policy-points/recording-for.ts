import { isAfter, type LedgerEntryId, type SellerId, type TraderId } from '@waarborg/domain/foundation'
import type { Recording } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { newRandomId } from '../graph/new-id.js'
import type { TraderPoints } from './points.store.js'

type Chains = Pick<TraderPoints, 'traderOf' | 'chains'>

/**
 * How an act goes on with the ledgers of traders, whose locks the caller holds: never from before what is written
 * there, also when a clock was set back.
 */
export function recordingFor(
  points: Chains,
  { at, ...by }: Omit<Recording, 'newId' | 'nextPosition'>,
): Recording {
  const written = [...points.chains.values()].flatMap((chain) => chain.at(-1)?.entry.recordedAt ?? [])
  const latest = written.reduce((one, other) => (isAfter(other, one) ? other : one), at)
  return {
    ...by,
    // Stored to the millisecond, and so it is hashed.
    at: Temporal.Instant.fromEpochMilliseconds(latest.epochMilliseconds),
    newId: () => newRandomId<'ledger-entry'>() as LedgerEntryId,
    nextPosition: positionsAfter(points),
  }
}

/** Each trader has its own, and goes on after what was written. */
function positionsAfter({ traderOf, chains }: Chains): (sellerId: SellerId) => number {
  const last = new Map<TraderId, number>([...chains].map(([traderId, { length }]) => [traderId, length]))
  return (sellerId) => {
    const traderId = traderOf.get(sellerId)
    if (traderId === undefined) throw new Error(`The account ${sellerId} is of no number that is locked.`)
    const next = (last.get(traderId) ?? 0) + 1
    last.set(traderId, next)
    return next
  }
}

import type { Temporal } from 'temporal-polyfill'
import type { SellerId } from '../foundation/index.js'
import type { Recording } from './recording.js'

/** What an entry for that account and day begins with. */
export function recorded(
  sellerId: SellerId,
  effectiveOn: Temporal.PlainDate,
  { at, actorId, reason, policyVersion, newId, nextPosition }: Recording,
) {
  return {
    id: newId(),
    position: nextPosition(sellerId),
    sellerId,
    effectiveOn,
    recordedAt: at,
    actorId,
    reason,
    policyVersion,
  }
}

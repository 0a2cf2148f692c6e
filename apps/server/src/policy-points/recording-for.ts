import { isAfter, type LedgerEntryId } from '@waarborg/domain/foundation'
import type { Recording } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { newRandomId } from '../graph/new-id.js'
import type { TraderPoints } from './points.store.js'

/**
 * How an act goes on with the ledger of one trader, whose lock the caller holds: never from before what is written
 * there, also when a clock was set back.
 */
export function recordingFor(
  { chain }: Pick<TraderPoints, 'chain'>,
  { at, ...by }: Omit<Recording, 'newId' | 'nextPosition'>,
): Recording {
  let position = chain.length
  const last = chain.at(-1)?.entry.recordedAt ?? at
  return {
    ...by,
    // Stored to the millisecond, and so it is hashed.
    at: Temporal.Instant.fromEpochMilliseconds((isAfter(last, at) ? last : at).epochMilliseconds),
    newId: () => newRandomId<'ledger-entry'>() as LedgerEntryId,
    nextPosition: () => ++position,
  }
}

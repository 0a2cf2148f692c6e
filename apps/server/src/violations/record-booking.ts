import type { Actor } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { DecidedViolation, LedgerEntry, PointsOutcome } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import { newId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import type { StoredViolation } from './violation.store.js'

const ACT = 'violation-booked'

interface Booking {
  readonly violation: StoredViolation
  readonly decision: Pick<DecidedViolation, 'weight' | 'reach' | 'ground'>
  readonly outcome: PointsOutcome
}

interface By {
  readonly actor: Actor
  readonly confirmedById: HandlerId | null
  readonly at: Temporal.Instant
}

/** The journal entry and the event of a booking: ids and amounts, no words. */
export async function recordBooking(
  manager: EntityManager,
  { violation, decision, outcome }: Booking,
  { actor, confirmedById, at }: By,
): Promise<void> {
  const { id: subjectId, sellerId, state, version } = violation
  const { weight, reach, ground } = decision
  const subject = { subjectId, subjectNoun: 'violation', recordedAt: storedMoment(at) }
  const decided = { kind: ACT, weight, reach, ground, confirmedById }
  await writeTogether(manager, [
    await nextEntry(manager, {
      ...subject,
      ...byActor(actor),
      act: ACT,
      facts: [decided, ...outcome.entries.map(written)],
    }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: ACT,
      ...subject,
      subjectVersion: version + 1,
      facts: { before: { sellerId, state }, after: { sellerId, state: 'BOOKED' } },
    }),
  ])
}

const written = ({ kind, id: entryId, sellerId }: LedgerEntry) => ({
  kind: 'ledger-entry-written',
  entry: kind,
  entryId,
  sellerId,
})

import type { Actor } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { DecidedViolation, LedgerEntry, PointsOutcome } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Write } from '../database/write-together.js'
import { violationToRecord } from './record-violation.js'
import type { StoredViolation } from './violation.store.js'

const ACT = 'violation-booked'

interface Booking {
  readonly violation: StoredViolation
  readonly decision: Pick<DecidedViolation, 'weight' | 'reach' | 'ground'>
  readonly outcome: PointsOutcome
}

interface By {
  readonly actor: Actor
  readonly decidedById: HandlerId
  readonly confirmedById: HandlerId | null
  readonly at: Temporal.Instant
}

/** The journal entry and the event of a booking: ids and amounts, no words. */
export async function bookingToRecord(
  manager: EntityManager,
  { violation, decision, outcome }: Booking,
  { actor, decidedById, confirmedById, at }: By,
): Promise<readonly Write[]> {
  const { weight, reach, ground } = decision
  const decided = { kind: ACT, weight, reach, ground, decidedById, confirmedById }
  return violationToRecord(
    manager,
    {
      violation: { ...violation, version: violation.version + 1 },
      act: ACT,
      from: violation.state,
      to: 'BOOKED',
      facts: [decided, ...outcome.entries.map(writtenEntry)],
    },
    { actor, at },
  )
}

export const writtenEntry = ({ kind, id: entryId, sellerId }: LedgerEntry) => ({
  kind: 'ledger-entry-written',
  entry: kind,
  entryId,
  sellerId,
})

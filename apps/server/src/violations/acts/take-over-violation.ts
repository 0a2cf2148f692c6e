import type { Actor } from '@waarborg/domain/access'
import {
  accepted,
  type Result,
  startOfDay,
  type TraderId,
  type ViolationId,
} from '@waarborg/domain/foundation'
import {
  type BookedElsewhere,
  takeOverViolation as decide,
  type TakenOver,
  type TakeOverFault,
} from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { newRandomId } from '../../graph/new-id.js'
import { AS_FORCE_MAJEURE_STANDS, noteToldElsewhere, savePointsOutcome } from '../../policy-points/index.js'
import { nextViolationNumber } from '../next-violation-number.js'
import { writtenEntry } from '../record-booking.js'
import { recordViolation } from '../record-violation.js'
import { pointsFor } from './points-for.js'

export interface ViolationToTakeOver extends Omit<BookedElsewhere, 'violationId'> {
  readonly traderId: TraderId
  readonly facts: string
}

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** Neutral, as it stays in the ledger. */
export const REASON = 'Overgenomen zoals elders geboekt.'

/**
 * A violation that was decided, booked and told elsewhere stands here as booked, with its days; in the transaction of
 * the manager, which locks the trader (BP-3, BP-8, D-6).
 */
export async function takeOverViolation(
  manager: EntityManager,
  { traderId, facts: told, ...booked }: ViolationToTakeOver,
  { actor, at }: By,
): Promise<Result<ViolationId, TakeOverFault>> {
  const violation = { ...booked, violationId: newRandomId<'violation'>() }
  const by = { at, actorId: null, reason: REASON, policyOf: booked.deedOn }
  await manager.query(AS_FORCE_MAJEURE_STANDS)
  const { points, ...facts } = await pointsFor(manager, traderId, by)
  const taken = decide(violation, facts)
  if (!taken.ok) return taken
  const { outcome, toldElsewhere, returnsOn } = taken.value
  await insertBooked(manager, { ...violation, facts: told, returnsOn })
  await savePointsOutcome(manager, points, outcome, { actor, at })
  await noteToldElsewhere(manager, toldElsewhere)
  await recordTakingOver(manager, { violation, outcome }, { actor, at })
  return accepted(violation.violationId)
}

interface Booked extends BookedElsewhere, Pick<TakenOver, 'returnsOn'> {
  readonly facts: string
}

/** Of its day of booking only the day is known: it was decided at its first moment. */
async function insertBooked(
  manager: EntityManager,
  { violationId, sellerId, categoryId, points, reach, deedOn, bookedOn, facts, returnsOn }: Booked,
): Promise<void> {
  await manager.query(
    `insert into violation (id, number, state, seller_id, policy_category_id, weight, reach, deed_on, facts, decided_at,
       points_return_on)
     values ($1, $2, 'BOOKED', $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      violationId,
      await nextViolationNumber(manager),
      sellerId,
      categoryId,
      points,
      reach,
      deedOn.toString(),
      facts,
      storedMoment(startOfDay(bookedOn)),
      returnsOn?.toString() ?? null,
    ],
  )
}

async function recordTakingOver(
  manager: EntityManager,
  { violation, outcome }: Pick<TakenOver, 'outcome'> & { readonly violation: BookedElsewhere },
  by: By,
): Promise<void> {
  const { violationId: id, sellerId, categoryId, deedOn, bookedOn, points: weight, reach } = violation
  const act = 'violation-taken-over'
  const taken = { kind: act, categoryId, deedOn, bookedOn, weight, reach }
  const facts = [taken, ...outcome.entries.map(writtenEntry)]
  const change = { violation: { id, sellerId, version: 1 }, act, from: null, to: 'BOOKED', facts } as const
  await recordViolation(manager, change, by)
}

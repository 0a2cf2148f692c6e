import type { Actor } from '@waarborg/domain/access'
import {
  accepted,
  civilDateOf,
  type FieldPath,
  type HandlerId,
  type Result,
  refused,
  type ViolationId,
} from '@waarborg/domain/foundation'
import {
  bookingOf,
  type DecidedViolation,
  type DecisionRejection,
  bookViolation as decide,
  decisionFault,
  type PointsOutcome,
  type PointsRejection,
  policyOn,
} from '@waarborg/domain/policy-points'
import type { ViolationState } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { type Write, writeTogether } from '../../database/write-together.js'
import {
  lockTraderPoints,
  openLedgers,
  outcomeToSave,
  recordingFor,
  type TraderPoints,
} from '../../policy-points/index.js'
import { bookingToRecord } from '../record-booking.js'
import { bookedToSave, lockViolation, type StoredViolation } from '../violation.store.js'

export interface BookingDecision extends Pick<DecidedViolation, 'weight' | 'reach' | 'ground'> {
  readonly violationId: ViolationId
  /** Neutral: it is kept in the ledger for good. */
  readonly reason: string
}

export interface BookedBy {
  /** Who does it: whoever decided, or the second person. */
  readonly actor: Extract<Actor, { kind: 'staff' }>
  /** Who decided, when that is another. */
  readonly decidedById?: HandlerId
  /** The second person, where one agreed. */
  readonly confirmedById: HandlerId | null
  readonly at: Temporal.Instant
  /** To look what it would do: the violation stays as it is, and no second person is needed. */
  readonly isDryRun: boolean
}

export type BookingRejection =
  | DecisionRejection
  | PointsRejection
  | { readonly kind: 'unknown'; readonly path: FieldPath; readonly noun: string }
  | { readonly kind: 'decided-already'; readonly path: FieldPath; readonly state: ViolationState }

/**
 * Books a violation: its entries, what closes or is suspended by it, the block, the notices, events and journal; all
 * in the transaction of the manager or not at all (BP-2, D-6).
 */
export async function bookViolation(
  manager: EntityManager,
  decision: BookingDecision,
  by: BookedBy,
): Promise<Result<PointsOutcome, BookingRejection>> {
  const violation = await lockViolation(manager, decision.violationId)
  if (violation === null) return refused({ kind: 'unknown', path: ['violationId'], noun: 'violation' })
  const locked = await lockTraderPoints(manager, violation.traderId)
  const points = await openLedgers(manager, locked, by.at)
  return bookLocked(manager, { violation, points, beside: [] }, decision, by)
}

interface Locked {
  readonly violation: StoredViolation
  /** Those of its trader, with a ledger for each account. */
  readonly points: TraderPoints
  /** What else is written when it is booked. */
  readonly beside: readonly Write[]
}

/** As `bookViolation`, of what the caller has locked. */
export async function bookLocked(
  manager: EntityManager,
  { violation, points, beside }: Locked,
  decision: BookingDecision,
  { at, ...by }: BookedBy,
): Promise<Result<PointsOutcome, BookingRejection>> {
  const waitsForSecond = violation.state === 'PROPOSED' && by.confirmedById !== null
  if (violation.state !== 'REPORTED' && !waitsForSecond)
    return refused({ kind: 'decided-already', path: ['violationId'], state: violation.state })
  const { policies, forceMajeure } = points.circumstances
  const decided = { ...violation, ...decision, decidedOn: civilDateOf(at) }
  const fault = decisionFault(decided, { ...decided, policies, forceMajeure })
  if (fault !== null) return refused(fault)
  const { accounts, circumstances } = points
  const { decidedById = by.actor.handlerId } = by
  const recording = recordingFor(points, {
    at,
    actorId: decidedById,
    reason: decision.reason,
    policyVersion: policyOn(policies, violation.deedOn).version,
  })
  const facts = { accounts, circumstances, recording, confirmedById: by.confirmedById }
  if (by.isDryRun) return bookingOf(decided, facts)
  const outcome = decide(decided, facts)
  if (!outcome.ok) return outcome
  const entries = outcome.value.entries
  const own = entries.find((entry) => entry.kind === 'DEDUCTION' && entry.violationId === violation.id)
  const returnsOn = own?.kind === 'DEDUCTION' ? own.returnsOn : null
  const booked = { ...decision, decidedById, confirmedById: by.confirmedById, at, returnsOn }
  const booking = { violation, decision, outcome: outcome.value }
  await writeTogether(manager, [
    ...beside,
    bookedToSave(violation, booked),
    ...(await outcomeToSave(manager, points, outcome.value, { actor: by.actor, at })),
    ...(await bookingToRecord(manager, booking, { ...by, decidedById, at })),
  ])
  return accepted(outcome.value)
}

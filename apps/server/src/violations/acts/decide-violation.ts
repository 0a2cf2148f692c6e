import { accepted, type Result, refused, type ViolationId } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import {
  type Decided,
  type DecisionForm,
  decideViolation as decide,
  type StatementOfReasons,
} from '@waarborg/domain/violations'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { type Write, writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { once } from '../../idempotency/index.js'
import type { TraderPoints } from '../../policy-points/index.js'
import { recordViolation } from '../record-violation.js'
import { type StoredViolation, saveState } from '../violation.store.js'
import { bookLocked } from './book-violation.js'
import {
  conflictOn,
  reachedViolation,
  type ViolationChangeInput,
  type ViolationRefusal,
} from './change-violation.js'
import { pointsFor } from './points-for.js'

export interface DecideViolation extends ViolationChangeInput, DecisionForm {
  /** To look what it would do: nothing is written. */
  readonly dryRun: boolean
}

/** What it does, or would do. */
export interface PointsAnswer {
  readonly violationId: ViolationId
  readonly outcome: PointsOutcome | null
  readonly statement: StatementOfReasons | null
}

/** What was only looked at is undone with its transaction. */
interface Looked {
  readonly kind: 'looked'
  readonly answer: PointsAnswer
}

export type PointsResult = Result<PointsAnswer, ViolationRefusal>

/**
 * An officer decides on a report. What brings an account to 0 waits as a proposal for a second person; all else is
 * booked at once (D-6).
 */
export async function decideViolation(
  context: RequestContext,
  input: DecideViolation,
): Promise<PointsResult> {
  const id = decodeId('violation', input.violationId)
  if (id === null) return refused(notThere)
  let answer: PointsAnswer = { violationId: id, outcome: null, statement: null }
  const call = { ...callOf(context, 'decideViolation', input), answer: id }
  const result = await context.office.transact<ViolationId, ViolationRefusal | Looked>((manager) =>
    once(manager, input.dryRun ? { ...call, key: null } : call, async () => {
      const violation = await reachedViolation(manager, id, 'violations:decide', context)
      if (violation === null) return refused<ViolationRefusal | Looked>(notThere)
      const conflict = await conflictOn(manager, violation, input)
      if (conflict !== null) return refused<ViolationRefusal | Looked>(conflict)
      const decided = await decideOn(manager, violation, input, context)
      if (!decided.ok) return decided
      const { outcome, statement } = decided.value.decided
      answer = { ...answer, outcome, statement }
      if (input.dryRun) return refused<ViolationRefusal | Looked>({ kind: 'looked', answer })
      return write(manager, violation, decided.value, context)
    }),
  )
  if (result.ok) return accepted(answer)
  const looked = result.rejections.find(isLooked)
  if (looked !== undefined) return accepted(looked.answer)
  const [first, ...others] = result.rejections.filter((rejection) => !isLooked(rejection))
  return refused(first as ViolationRefusal, ...(others as ViolationRefusal[]))
}

const notThere = { kind: 'unknown', path: ['violationId'], noun: 'violation' } as const
const isLooked = (rejection: ViolationRefusal | Looked): rejection is Looked => rejection.kind === 'looked'

/** A decision, with the points that it was taken by. */
interface Deciding {
  readonly decided: Decided
  readonly points: TraderPoints
}

async function decideOn(
  manager: EntityManager,
  violation: StoredViolation,
  input: DecideViolation,
  context: RequestContext,
): Promise<Result<Deciding, ViolationRefusal>> {
  const { handlerId: decidedById } = requireStaff(context)
  const { at } = context
  const by = { at, actorId: decidedById, reason: input.reason, policyOf: violation.deedOn }
  const { points, ...facts } = await pointsFor(manager, violation.traderId, by)
  const decided = decide(violation, input, { ...facts, decidedById, at })
  return decided.ok ? accepted({ decided: decided.value, points }) : decided
}

async function write(
  manager: EntityManager,
  violation: StoredViolation,
  { decided: { decision, state }, points }: Deciding,
  context: RequestContext,
): Promise<Result<null, ViolationRefusal>> {
  const actor = requireStaff(context)
  const { at } = context
  const { weight, reach, ground, reason } = decision
  const beside = [decisionToSave(violation.id, decision)]
  if (state === 'PROPOSED') {
    await writeTogether(manager, beside)
    await saveState(manager, violation, 'PROPOSED')
    const after = { ...violation, version: violation.version + 1 }
    const facts = [{ kind: 'violation-proposed', weight, reach, ground }]
    await recordViolation(
      manager,
      { violation: after, act: 'violation-proposed', from: 'REPORTED', to: 'PROPOSED', facts },
      { actor, at },
    )
    return accepted(null)
  }
  const booked = await bookLocked(
    manager,
    { violation, points, beside },
    { violationId: violation.id, weight, reach, ground, reason },
    { actor, confirmedById: null, at, isDryRun: false },
  )
  if (!booked.ok) throw new Error(`What was decided could not be booked: ${booked.rejections[0]?.kind}`)
  return accepted(null)
}

const decisionToSave = (
  violationId: ViolationId,
  { weight, reach, ground, reason, reasons, decidedById, decidedAt }: Decided['decision'],
): Write =>
  rowsToInsert('violation_decision', [
    {
      id: newId(),
      violationId,
      weight,
      reach,
      urgentGround: ground,
      reason,
      source: reasons.source,
      isDetectedAutomatically: reasons.isDetectedAutomatically,
      automation: reasons.automation,
      legalGround: reasons.legalGround,
      clause: reasons.clause,
      explanation: reasons.explanation,
      subject: reasons.subject,
      contentTypes: `{${reasons.contentTypes.join(',')}}`,
      decidedById,
      decidedAt,
    },
  ])

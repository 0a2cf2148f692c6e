import { accepted, civilDateOf, type Result, refused, type ViolationId } from '@waarborg/domain/foundation'
import { type Ruled, type RulingForm, decideObjection as rule } from '@waarborg/domain/violations'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import { storedMoment } from '../../database/columns.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { once } from '../../idempotency/index.js'
import { messagesOwed } from '../../outbox/index.js'
import { savePointsOutcome } from '../../policy-points/index.js'
import { writtenEntry } from '../record-booking.js'
import { recordViolation } from '../record-violation.js'
import type { StoredViolation } from '../violation.store.js'
import {
  conflictOn,
  reachedViolation,
  type ViolationChangeInput,
  type ViolationRefusal,
} from './change-violation.js'
import type { PointsAnswer, PointsResult } from './decide-violation.js'
import { pointsFor } from './points-for.js'

export interface DecideObjection extends ViolationChangeInput, RulingForm {
  readonly dryRun: boolean
}

interface Looked {
  readonly kind: 'looked'
}

/** Somebody who had no part in the decision rules on the objection; what it does is done at once (D-7). */
export async function decideObjection(
  context: RequestContext,
  input: DecideObjection,
): Promise<PointsResult> {
  const id = decodeId('violation', input.violationId)
  if (id === null) return refused(notThere)
  let answer: PointsAnswer = { violationId: id, outcome: null, statement: null }
  const call = { ...callOf(context, 'decideObjection', input), answer: id }
  const result = await context.office.transact<ViolationId, ViolationRefusal | Looked>((manager) =>
    once(manager, input.dryRun ? { ...call, key: null } : call, async () => {
      const violation = await reachedViolation(manager, id, 'violations:decide', context)
      if (violation === null) return refused<ViolationRefusal | Looked>(notThere)
      const conflict = await conflictOn(manager, violation, input)
      if (conflict !== null) return refused<ViolationRefusal | Looked>(conflict)
      const ruled = await ruleOn(manager, violation, input, context)
      if (!ruled.ok) return ruled
      answer = { ...answer, outcome: ruled.value.outcome }
      return input.dryRun ? refused<ViolationRefusal | Looked>({ kind: 'looked' }) : accepted(null)
    }),
  )
  if (result.ok || result.rejections.some(({ kind }) => kind === 'looked')) return accepted(answer)
  return refused(...(result.rejections as [ViolationRefusal, ...ViolationRefusal[]]))
}

const notThere = { kind: 'unknown', path: ['violationId'], noun: 'violation' } as const

async function ruleOn(
  manager: EntityManager,
  violation: StoredViolation,
  input: DecideObjection,
  context: RequestContext,
): Promise<Result<Ruled, ViolationRefusal>> {
  const actor = requireStaff(context)
  const { at } = context
  const by = { at, actorId: actor.handlerId, reason: REASON, policyOf: violation.deedOn }
  const { points, ...facts } = await pointsFor(manager, violation.traderId, by)
  const ruled = rule(violation, input, { ...facts, reviewerId: actor.handlerId, at })
  if (!ruled.ok) return ruled
  await saveRuling(manager, violation, ruled.value)
  await savePointsOutcome(manager, points, ruled.value.outcome, { actor, at })
  await recordRuling(manager, violation, ruled.value, context)
  return ruled
}

/** Neutral, as it stays in the ledger. */
const REASON = 'Beslist op bezwaar.'

async function saveRuling(
  manager: EntityManager,
  { id, version }: StoredViolation,
  { ruling, state }: Ruled,
): Promise<void> {
  const { result, lowersTo, reasons, decidedById, decidedAt } = ruling
  await manager.query(
    `update objection set result = $2, lowers_to = $3, reasons = $4, decided_by_id = $5, decided_at = $6, decided_on = $7
     where violation_id = $1`,
    [id, result, lowersTo, reasons, decidedById, storedMoment(decidedAt), civilDateOf(decidedAt).toString()],
  )
  await manager.query(
    `update violation set state = $3, lowered_to = coalesce($4, lowered_to),
       points_return_on = case when $3 = 'WITHDRAWN' then null else points_return_on end, version = version + 1
     where id = $1 and version = $2`,
    [id, version, state, lowersTo],
  )
}

async function recordRuling(
  manager: EntityManager,
  violation: StoredViolation,
  { ruling: { result, lowersTo }, state, outcome }: Ruled,
  context: RequestContext,
): Promise<void> {
  const { at } = context
  const objectionId = violation.objection?.id ?? null
  await writeTogether(
    manager,
    messagesOwed([
      {
        id: newRandomId<'message'>(),
        kind: 'objection-decided',
        facts: { sellerId: violation.sellerId, objectionId, result },
        recordedAt: storedMoment(at),
      },
    ]),
  )
  const facts = [
    { kind: 'objection-decided', objectionId, result, lowersTo },
    ...outcome.entries.map(writtenEntry),
  ]
  const after = { ...violation, version: violation.version + 1 }
  await recordViolation(
    manager,
    { violation: after, act: 'objection-decided', from: 'BOOKED', to: state, facts },
    { actor: requireStaff(context), at },
  )
}

import { accepted, civilDateOf, type Result, refused } from '@waarborg/domain/foundation'
import { settleLedgers } from '@waarborg/domain/policy-points'
import type { ViolationRejection } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { savePointsOutcome } from '../../policy-points/index.js'
import { type NoticeRow, noticesOfViolations } from '../notices-of-violation.js'
import { recordViolation } from '../record-violation.js'
import { type StoredViolation, saveState } from '../violation.store.js'
import { changeViolation, done, type ViolationChangeInput, type ViolationResult } from './change-violation.js'
import { pointsFor } from './points-for.js'

export interface RecordNoticeDelivery extends ViolationChangeInput {
  readonly noticeId: string
  readonly outcome: 'DELIVERED' | 'BOUNCED'
  readonly on: Temporal.PlainDate
}

/** Writes down whether a notice arrived; from its delivery on the term of a closing and of an objection runs. */
export function recordNoticeDelivery(
  context: RequestContext,
  input: RecordNoticeDelivery,
): Promise<ViolationResult> {
  const actor = requireStaff(context)
  const { at } = context
  const body = { ...input, on: input.on.toString() }
  const changing = { permission: 'violations:decide', mutation: 'recordNoticeDelivery', input: body } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const found = await findNotice(manager, violation, input, at)
    if (!found.ok) return found
    const messageId = found.value
    const { outcome } = input
    await manager.query(
      `insert into notice_delivery (id, message_id, outcome, on_day, recorded_by_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), messageId, outcome, input.on.toString(), actor.handlerId, storedMoment(at)],
    )
    await saveState(manager, violation, violation.state)
    await settle(manager, violation, context)
    const after = { ...violation, version: violation.version + 1 }
    const { state } = violation
    const facts = [{ kind: 'notice-delivery-recorded', messageId, outcome, on: input.on }]
    await recordViolation(
      manager,
      { violation: after, act: 'notice-delivery-recorded', from: state, to: state, facts },
      { actor, at },
    )
    return done
  })
}

/** A delivery that is told late can be the end of a notice that is over. */
async function settle(
  manager: EntityManager,
  { traderId }: StoredViolation,
  { actor, at }: RequestContext,
): Promise<void> {
  const by = { at, actorId: null, reason: 'Termijn verstreken.', policyOf: civilDateOf(at) }
  const { points, ...facts } = await pointsFor(manager, traderId, by)
  await savePointsOutcome(manager, points, settleLedgers(facts), { actor, at })
}

async function findNotice(
  manager: EntityManager,
  { id, deedOn }: StoredViolation,
  { noticeId, on }: RecordNoticeDelivery,
  at: Temporal.Instant,
): Promise<Result<string, ViolationRejection>> {
  const path = ['noticeId']
  const wanted = decodeId('message', noticeId)
  const rows = (await manager.query(noticesOfViolations, [[id]])) as { row: NoticeRow }[]
  const notice = rows.map(({ row }) => row).find((row) => row.id === wanted)
  if (notice === undefined || notice.deliveredOn !== null)
    return refused({ kind: 'unknown', path, noun: 'message' })
  if (Temporal.PlainDate.compare(on, civilDateOf(at)) > 0)
    return refused({ kind: 'in-the-future', path: ['on'] })
  return Temporal.PlainDate.compare(on, deedOn) < 0
    ? refused({ kind: 'before-the-deed', path: ['on'] })
    : accepted(notice.id)
}

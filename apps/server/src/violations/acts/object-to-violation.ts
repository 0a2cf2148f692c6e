import { civilDateOf } from '@waarborg/domain/foundation'
import { objectToViolation as decide, type NoticeOfViolation } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { findClaimable } from '../../attachments/index.js'
import { storedMoment } from '../../database/columns.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { messagesOwed } from '../../outbox/index.js'
import { type NoticeRow, noticesOfViolations } from '../notices-of-violation.js'
import { recordViolation } from '../record-violation.js'
import { type StoredViolation, saveState } from '../violation.store.js'
import { changeViolation, done, type ViolationChangeInput, type ViolationResult } from './change-violation.js'

export interface ObjectToViolation extends ViolationChangeInput {
  readonly grounds: string
  /** Tickets of files. */
  readonly files?: readonly string[] | null
}

/** A seller does not agree, or staff write down that one does not; it is free. */
export function objectToViolation(
  context: RequestContext,
  input: ObjectToViolation,
): Promise<ViolationResult> {
  const { actor, at } = context
  const changing = { permission: 'violations:object', mutation: 'objectToViolation', input } as const
  return changeViolation(context, changing, async (violation, manager) => {
    const objection = decide(violation, {
      id: newRandomId<'objection'>(),
      grounds: input.grounds,
      by: {
        filedByContactId: actor.kind === 'seller' ? actor.contactId : null,
        registeredById: actor.kind === 'staff' ? actor.handlerId : null,
      },
      notices: await noticesTo(manager, violation),
      at,
    })
    if (!objection.ok) return objection
    const files = await findClaimable(manager, input.files ?? [], ['files'], at)
    if (!files.ok) return files
    const { id, filedByContactId, registeredById, grounds, dueOn } = objection.value
    await manager.query(
      `insert into objection (id, violation_id, filed_at, filed_on, filed_by_contact_id, registered_by_id, grounds, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        violation.id,
        storedMoment(at),
        civilDateOf(at).toString(),
        filedByContactId,
        registeredById,
        grounds,
        dueOn.toString(),
      ],
    )
    await manager.query(
      `insert into objection_file (objection_id, place, attachment_id)
       select $1, f.place, f.id from unnest($2::uuid[]) with ordinality f (id, place)`,
      [id, files.value],
    )
    await saveState(manager, violation, violation.state)
    await oweReceipt(manager, violation, id, at)
    const after = { ...violation, version: violation.version + 1 }
    const facts = [{ kind: 'objection-made', objectionId: id, dueOn }]
    await recordViolation(
      manager,
      { violation: after, act: 'objection-made', from: 'BOOKED', to: 'BOOKED', facts },
      { actor, at },
    )
    return done
  })
}

async function noticesTo(
  manager: EntityManager,
  { id }: StoredViolation,
): Promise<readonly NoticeOfViolation[]> {
  const rows = (await manager.query(noticesOfViolations, [[id]])) as { row: NoticeRow }[]
  return rows.map(({ row: { deliveredOn } }) => ({
    deliveredOn: deliveredOn === null ? null : Temporal.PlainDate.from(deliveredOn),
  }))
}

/** That it came in, and when it will be decided. */
const oweReceipt = (
  manager: EntityManager,
  { sellerId }: StoredViolation,
  objectionId: string,
  at: Temporal.Instant,
) =>
  writeTogether(
    manager,
    messagesOwed([
      {
        id: newRandomId<'message'>(),
        kind: 'objection-received',
        facts: { sellerId, objectionId },
        recordedAt: storedMoment(at),
      },
    ]),
  )

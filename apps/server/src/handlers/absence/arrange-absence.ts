import { idOfActor } from '@waarborg/domain/access'
import {
  accepted,
  civilDateOf,
  type FieldRejection,
  type HandlerId,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import {
  type AbsenceRejection,
  arrangeAbsence as decide,
  endAbsence as decideEnd,
} from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { addJob } from '../../jobs/index.js'
import { appendEntry, byActor } from '../../journal/index.js'
import { findHandler } from '../find-handler.js'
import { absencesFrom, aloneWithAbsences } from './absence.store.js'

export interface ArrangeAbsence {
  readonly handlerId: string
  readonly substituteId: string
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
  readonly idempotencyKey?: string | null
}

export interface EndAbsence {
  readonly handlerId: string
  /** Its first day: nobody is away twice on one day. */
  readonly fromOn: Temporal.PlainDate
  readonly idempotencyKey?: string | null
}

export type AbsenceRefusal = AbsenceRejection | FieldRejection | KeyReused | KeyMalformed
export type AbsenceResult = Result<HandlerId, AbsenceRefusal>

/** Named here and run where complaints are: whoever is away loses work at once, and gets it back. */
export const HAND_OVER_WORK = 'hand-over-work'

/** Somebody will be away, or is from today, and a substitute takes the work over. */
export function arrangeAbsence(context: RequestContext, input: ArrangeAbsence): Promise<AbsenceResult> {
  const actor = requireStaff(context)
  return decideOnce(context, 'absence-arranged', input, async (manager, handlerId) => {
    const substituteId = decodeId('handler', input.substituteId)
    const handler = await findHandler(manager, handlerId)
    const substitute = substituteId === null ? null : await findHandler(manager, substituteId)
    if (handler === null) return refused(unknown('handlerId'))
    if (substitute === null) return refused(unknown('substituteId'))
    await aloneWithAbsences(manager)
    const todayOn = civilDateOf(context.at)
    const { fromOn, untilOn } = input
    const asked = {
      id: newId<'absence'>(),
      handlerId: handler.id,
      substituteId: substitute.id,
      fromOn,
      untilOn,
    }
    const others = await absencesFrom(manager, todayOn)
    const arranged = decide(asked, { actor, todayOn, substitute, others })
    if (!arranged.ok) return arranged
    await manager.query(
      `insert into absence (id, handler_id, substitute_id, from_on, until_on, arranged_by, arranged_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        asked.id,
        handler.id,
        substitute.id,
        `${fromOn}`,
        `${untilOn}`,
        actor.handlerId,
        storedMoment(context.at),
      ],
    )
    const facts = {
      absenceId: asked.id,
      substituteId: substitute.id,
      fromOn: `${fromOn}`,
      untilOn: `${untilOn}`,
    }
    await record(manager, context, handler.id, { kind: 'absence-arranged', ...facts })
    return accepted(handler.id)
  })
}

/** Somebody is back before the last day, or does not go. */
export function endAbsence(context: RequestContext, input: EndAbsence): Promise<AbsenceResult> {
  const actor = requireStaff(context)
  return decideOnce(context, 'absence-ended', input, async (manager, handlerId) => {
    await aloneWithAbsences(manager)
    const todayOn = civilDateOf(context.at)
    const absence = (await absencesFrom(manager, todayOn)).find(
      (each) => each.handlerId === handlerId && each.fromOn.equals(input.fromOn),
    )
    if (absence === undefined) return refused(unknown('fromOn'))
    const ended = decideEnd(absence, { actor, todayOn })
    if (!ended.ok) return ended
    if (ended.value === null) await manager.query('delete from absence where id = $1', [absence.id])
    else
      await manager.query('update absence set until_on = $2 where id = $1', [
        absence.id,
        ended.value.untilOn.toString(),
      ])
    const untilOn = ended.value?.untilOn.toString() ?? null
    await record(manager, context, absence.handlerId, {
      kind: 'absence-ended',
      absenceId: absence.id,
      untilOn,
    })
    return accepted(absence.handlerId)
  })
}

const unknown = (field: string) =>
  ({ kind: 'unknown', path: [field], noun: field.replace('Id', '') }) as const

function decideOnce(
  context: RequestContext,
  mutation: string,
  { idempotencyKey, ...body }: { readonly handlerId: string; readonly idempotencyKey?: string | null },
  decide: (manager: EntityManager, handlerId: HandlerId) => Promise<AbsenceResult>,
): Promise<AbsenceResult> {
  const answer = decodeId('handler', body.handlerId)
  if (answer === null) return Promise.resolve(refused(unknown('handlerId')))
  const scope = idOfActor(context.actor) ?? 'public'
  const key = idempotencyKey ?? context.idempotencyKey
  return context.office.transact((manager) =>
    once(manager, { scope, mutation, key, body, at: context.at, answer }, () => decide(manager, answer)),
  )
}

async function record(
  manager: EntityManager,
  { actor, at, requestId }: RequestContext,
  handlerId: HandlerId,
  fact: { readonly kind: string; readonly [fact: string]: unknown },
): Promise<void> {
  await appendEntry(manager, {
    subjectId: handlerId,
    subjectNoun: 'handler',
    recordedAt: storedMoment(at),
    ...byActor(actor),
    act: fact.kind,
    facts: [fact],
  })
  await addJob(manager, HAND_OVER_WORK, {}, { requestId, key: HAND_OVER_WORK })
}

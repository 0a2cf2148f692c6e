import type { Permission } from '@waarborg/domain/access'
import { reaches } from '@waarborg/domain/access'
import { accepted, type FieldPath, type Result, refused, type ViolationId } from '@waarborg/domain/foundation'
import type { ViolationRejection } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import type { ViolationActName } from '../record-violation.js'
import { lockViolation, type StoredViolation } from '../violation.store.js'

/** Somebody changed it after the version that was expected. */
export interface ViolationConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  /** The name of whoever did it, the product's own for a job; null when nothing tells. */
  readonly by: string | null
  readonly act: ViolationActName | null
  readonly at: Temporal.Instant | null
}

export interface ViolationChangeInput {
  readonly violationId: string
  /** Absent where the caller sees no versions. */
  readonly expectedVersion?: number
  readonly idempotencyKey?: string | null
}

export type ViolationRefusal = ViolationRejection | ViolationConflict | KeyReused | KeyMalformed

export type ViolationResult = Result<ViolationId, ViolationRefusal>

interface Changing {
  /** What the act needs, with the violation that it is done to. */
  readonly permission: Permission & `violations:${string}`
  readonly mutation: string
  readonly input: ViolationChangeInput
}

/** One act on one violation that the caller reaches: lock, compare versions, decide, write; one transaction. */
export function changeViolation(
  context: RequestContext,
  { permission, mutation, input }: Changing,
  act: (violation: StoredViolation, manager: EntityManager) => Promise<Result<unknown, ViolationRejection>>,
): Promise<ViolationResult> {
  const id = decodeId('violation', input.violationId)
  if (id === null) return Promise.resolve(refused(notThere))
  const call = { ...callOf(context, mutation, input), answer: id }
  return context.office.transact((manager) =>
    once(manager, call, async () => {
      const violation = await reachedViolation(manager, id, permission, context)
      if (violation === null) return refused<ViolationRefusal>(notThere)
      const conflict = await conflictOn(manager, violation, input)
      return conflict === null ? act(violation, manager) : refused<ViolationRefusal>(conflict)
    }),
  )
}

const notThere = { kind: 'unknown', path: ['violationId'], noun: 'violation' } as const

/** The violation, locked, when the caller may do this with it. */
export async function reachedViolation(
  manager: EntityManager,
  id: ViolationId,
  permission: Changing['permission'],
  { actor }: Pick<RequestContext, 'actor'>,
): Promise<StoredViolation | null> {
  const violation = await lockViolation(manager, id)
  return violation !== null && reaches(actor, permission, 'violations', violation) ? violation : null
}

/** Who did what since the version that the caller saw; null when it is the present one. */
export async function conflictOn(
  manager: EntityManager,
  { id, version }: StoredViolation,
  { expectedVersion = version }: Pick<ViolationChangeInput, 'expectedVersion'>,
): Promise<ViolationConflict | null> {
  if (version === expectedVersion) return null
  const [last] = (await manager.query(
    `select j.act, j.recorded_at::text as at,
       case j.actor_kind when 'system' then 'Waarborg' else coalesce(h.name, c.name) end as name
     from journal_entry j left join handler h on h.id = j.actor_id left join seller_contact c on c.id = j.actor_id
     where j.subject_id = $1 order by j.position desc limit 1`,
    [id],
  )) as { act: ViolationActName; at: string; name: string | null }[]
  return {
    kind: 'conflict',
    path: ['expectedVersion'],
    by: last?.name ?? null,
    act: last?.act ?? null,
    at: last === undefined ? null : Temporal.Instant.from(last.at),
  }
}

export const done = accepted(null)

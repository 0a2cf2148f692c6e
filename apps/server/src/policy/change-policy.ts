import { idOfActor } from '@waarborg/domain/access'
import type { CompensationBand, PolicyRejection } from '@waarborg/domain/complaints'
import { accepted, type CategoryId, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { requireStaff } from '../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import { appendEntry, byActor } from '../journal/index.js'
import { POLICY_VERSION } from './read-policy.js'

export interface PolicyChangeInput {
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

/** Somebody changed something after the version that was expected. */
interface PolicyConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
}

export type PolicyRefusal = PolicyRejection | PolicyConflict | KeyReused | KeyMalformed

/** What was changed, as it is kept. */
export type KeptChange =
  | { readonly setting: 'HOURS_TO_CONFIRM'; readonly before: number; readonly after: number }
  | {
      readonly setting: 'COMPENSATION_BAND'
      readonly categoryId: CategoryId
      readonly before: CompensationBand | null
      readonly after: CompensationBand | null
    }

/** Changes one thing of the policy, with who did it and what stood before; nobody changes two at once. */
export function changePolicy(
  context: RequestContext,
  { idempotencyKey, ...body }: PolicyChangeInput,
  change: (manager: EntityManager) => Promise<Result<KeptChange, PolicyRejection>>,
): Promise<Result<'changed', PolicyRefusal>> {
  const actor = requireStaff(context)
  const act = 'policy-changed'
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: act,
    key: idempotencyKey ?? context.idempotencyKey,
    body,
    at: context.at,
    answer: 'changed' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'changed', PolicyRefusal>> => {
      const [office] = (await manager.query('select subject_id from office for update')) as {
        subject_id: string
      }[]
      if (office === undefined) throw new Error('The office has not been set up.')
      const [present] = (await manager.query(`select ${POLICY_VERSION} as version`)) as { version: number }[]
      if (present?.version !== body.expectedVersion)
        return refused({ kind: 'conflict', path: ['expectedVersion'] })
      const changed = await change(manager)
      if (!changed.ok) return changed
      const version = present.version + 1
      await keep(manager, changed.value, [version, actor.handlerId, storedMoment(context.at)])
      const { setting } = changed.value
      await appendEntry(manager, {
        subjectId: office.subject_id,
        subjectNoun: 'organisation',
        recordedAt: storedMoment(context.at),
        ...byActor(actor),
        act,
        facts: [{ kind: act, policyVersion: version, setting }],
      })
      return accepted('changed')
    }),
  )
}

async function keep(manager: EntityManager, change: KeptChange, who: readonly unknown[]): Promise<void> {
  const isHours = change.setting === 'HOURS_TO_CONFIRM'
  const bands = isHours
    ? [null, null, null, null]
    : [change.before?.fromCents, change.before?.toCents, change.after?.fromCents, change.after?.toCents]
  await manager.query(
    `insert into policy_change (version, changed_by, changed_at, setting, category_id, hours_before, hours_after,
       from_cents_before, to_cents_before, from_cents_after, to_cents_after)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...who,
      change.setting,
      isHours ? null : change.categoryId,
      isHours ? change.before : null,
      isHours ? change.after : null,
      ...bands,
    ],
  )
}

import { type ComplaintVisibility, idOfActor } from '@waarborg/domain/access'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import { lockOrganisation } from './organisation.store.js'
import { conflictOn, type OrganisationConflict } from './organisation-conflict.js'
import { recordChange } from './record-change.js'

interface ChangeComplaintVisibility {
  readonly expectedVersion: number
  readonly visibility: ComplaintVisibility
  readonly idempotencyKey?: string | null
}

type Refusal = OrganisationConflict | KeyReused | KeyMalformed

/** Chooses which complaints handlers read, from the next request on; a change of nothing is none. */
export function changeComplaintVisibility(
  context: RequestContext,
  { idempotencyKey, ...input }: ChangeComplaintVisibility,
): Promise<Result<'changed', Refusal>> {
  const { actor, at } = context
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'complaint-visibility-changed',
    key: idempotencyKey ?? context.idempotencyKey,
    body: input,
    at,
    answer: 'changed' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'changed', OrganisationConflict>> => {
      const before = await lockOrganisation(manager)
      if (before.version !== input.expectedVersion)
        return refused(await conflictOn(manager, before, { ...input, at }))
      const version = before.version + 1
      const [, changed] = (await manager.query(
        'update office set complaint_visibility = $1, version = $2 where complaint_visibility <> $1',
        [input.visibility, version],
      )) as [unknown[], number]
      if (changed === 0) return accepted('changed')
      const fields = ['complaintVisibility'] as const
      await recordChange(manager, { subjectId: before.subjectId, version, fields }, context)
      return accepted('changed')
    }),
  )
}

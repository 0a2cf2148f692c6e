import type { FieldPath } from '@waarborg/domain/foundation'
import type { OrganisationField } from '@waarborg/domain/organisation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { StoredOrganisation } from './organisation.store.js'

/** Somebody changed it after the version that was expected. */
export interface OrganisationConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly by: string | null
  /** None when the version that was expected has never been. */
  readonly fields: readonly OrganisationField[]
  readonly at: Temporal.Instant
}

/** Who changed what last since the version that was seen, with all that was changed since. */
export async function conflictOn(
  manager: EntityManager,
  { subjectId }: StoredOrganisation,
  { expectedVersion, at }: { readonly expectedVersion: number; readonly at: Temporal.Instant },
): Promise<OrganisationConflict> {
  const changes = (await manager.query(
    `select j.recorded_at::text as at, h.name, j.facts->0->'fields' as fields
     from journal_entry j left join handler h on h.id = j.actor_id
     where j.subject_id = $1 and (j.facts->0->>'version')::int > $2 order by j.position desc`,
    [subjectId, expectedVersion],
  )) as { at: string; name: string | null; fields: OrganisationField[] }[]
  const [last] = changes
  return {
    kind: 'conflict',
    path: ['expectedVersion'],
    by: last?.name ?? null,
    fields: [...new Set(changes.flatMap(({ fields }) => fields))],
    at: last === undefined ? at : Temporal.Instant.from(last.at),
  }
}

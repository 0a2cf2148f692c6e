import { idOfActor } from '@waarborg/domain/access'
import { accepted, type FieldPath, type Result, refused, together } from '@waarborg/domain/foundation'
import {
  changedFields,
  type OrganisationField,
  type OrganisationRejection,
  parseOrganisation,
} from '@waarborg/domain/organisation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import type { ChangeOrganisationInput } from './organisation.inputs.js'
import { lockOrganisation, type StoredOrganisation, saveOrganisation } from './organisation.store.js'
import { type Logo, type LogoRefused, recogniseLogo } from './recognise-logo.js'
import { recordChange } from './record-change.js'
import { replaceLogo } from './replace-logo.js'

/** Somebody changed it after the version that was expected. */
export interface OrganisationConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly by: string | null
  /** None when the version that was expected has never been. */
  readonly fields: readonly OrganisationField[]
  readonly at: Temporal.Instant
}

export type OrganisationRefusal =
  | OrganisationRejection
  | LogoRefused
  | OrganisationConflict
  | KeyReused
  | KeyMalformed

/** Changes how the office presents itself, or says all that is wrong with it; a change of nothing is none. */
export function changeOrganisation(
  context: RequestContext,
  { idempotencyKey, ...input }: ChangeOrganisationInput,
): Promise<Result<'changed', OrganisationRefusal>> {
  const { actor, at } = context
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'organisation-changed',
    key: idempotencyKey ?? context.idempotencyKey,
    body: input,
    at,
    answer: 'changed' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'changed', OrganisationRefusal>> => {
      const before = await lockOrganisation(manager)
      if (before.version !== input.expectedVersion)
        return refused(await conflictOn(manager, before, { ...input, at }))
      const asked = together({ organisation: parseOrganisation(input), logo: logoIn(input) })
      if (!asked.ok) return asked
      const { organisation, logo } = asked.value
      const newLogo = logo !== null || (input.removeLogo === true && before.logoId !== null)
      const fields = [
        ...changedFields(before.organisation, organisation),
        ...(newLogo ? (['logo'] as const) : []),
      ]
      if (fields.length === 0) return accepted('changed')
      const logoId = newLogo ? await replaceLogo(manager, logo, at) : before.logoId
      await saveOrganisation(manager, { version: before.version, logoId, organisation })
      await recordChange(
        manager,
        { subjectId: before.subjectId, version: before.version + 1, fields },
        context,
      )
      return accepted('changed')
    }),
  )
}

function logoIn({ logo }: { logo?: string | null }): Result<Logo | null, LogoRefused> {
  return logo == null ? accepted(null) : recogniseLogo(logo)
}

/** Who changed what last since the version that was seen, with all that was changed since. */
async function conflictOn(
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

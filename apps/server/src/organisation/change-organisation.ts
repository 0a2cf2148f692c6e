import { idOfActor } from '@waarborg/domain/access'
import { accepted, type Result, refused, together } from '@waarborg/domain/foundation'
import { changedFields, type OrganisationRejection, parseOrganisation } from '@waarborg/domain/organisation'
import type { RequestContext } from '../graph/context.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import type { ChangeOrganisationInput } from './organisation.inputs.js'
import { lockOrganisation, saveOrganisation } from './organisation.store.js'
import { conflictOn, type OrganisationConflict } from './organisation-conflict.js'
import { type Logo, type LogoRefused, recogniseLogo } from './recognise-logo.js'
import { recordChange } from './record-change.js'
import { replaceLogo } from './replace-logo.js'

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

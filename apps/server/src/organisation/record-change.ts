import type { OrganisationField } from '@waarborg/domain/organisation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { appendEntry, byActor } from '../journal/index.js'
import { announceEvent } from '../live/index.js'

export const ORGANISATION_CHANGED = 'organisation-changed'

interface Change {
  readonly subjectId: string
  /** The version that the change led to. */
  readonly version: number
  readonly fields: readonly OrganisationField[]
}

/** The journal entry and the event of a change: which fields, never what stands in them. */
export async function recordChange(
  manager: EntityManager,
  { subjectId, version, fields }: Change,
  { actor, at }: RequestContext,
): Promise<void> {
  const recordedAt = at.toString({ smallestUnit: 'millisecond' })
  await appendEntry(manager, {
    subjectId,
    subjectNoun: 'organisation',
    recordedAt,
    ...byActor(actor),
    act: ORGANISATION_CHANGED,
    facts: [{ kind: ORGANISATION_CHANGED, version, fields }],
  })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: ORGANISATION_CHANGED,
    subjectNoun: 'organisation',
    subjectId,
    subjectVersion: version,
    facts: { before: {}, after: {} },
    recordedAt,
  })
}

import type { SavedViewId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { appendEntry, byActor } from '../../journal/index.js'

/** The journal entry of an act on a view: never its name or what is searched for. */
export const recordView = (
  manager: EntityManager,
  act: 'view-saved' | 'view-changed' | 'view-removed',
  view: { readonly id: SavedViewId; readonly shared: boolean },
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> =>
  appendEntry(manager, {
    subjectId: view.id,
    subjectNoun: 'saved-view',
    recordedAt: storedMoment(at),
    ...byActor(actor),
    act,
    facts: [{ kind: act, shared: view.shared }],
  })

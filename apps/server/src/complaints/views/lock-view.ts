import { accepted, type HandlerId, type Result, refused, type SavedViewId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { requireStaff } from '../../graph/permission.js'
import { mayChange } from './may-change.js'
import type { ViewRejection } from './view-rejection.words.js'

export interface KeptView {
  readonly id: SavedViewId
  readonly ownerId: HandlerId
  readonly shared: boolean
  readonly version: number
}

/** The view that is to be changed, its row locked; refused when it is not there for this person, or not his to change. */
export async function lockView(
  manager: EntityManager,
  viewId: string,
  context: RequestContext,
  expectedVersion: number | null,
): Promise<Result<KeptView, ViewRejection>> {
  const { handlerId } = requireStaff(context)
  const [view] = (await manager.query(
    `select id, owner_id as "ownerId", shared, version from saved_view
     where id = $1 and (shared or owner_id = $2) for update`,
    [decodeId('saved-view', viewId), handlerId],
  )) as KeptView[]
  if (view === undefined) return refused({ kind: 'unknown', path: ['viewId'], noun: 'saved-view' })
  if (!mayChange(context.actor, view)) return refused({ kind: 'not-yours', path: ['viewId'] })
  if (expectedVersion !== null && view.version !== expectedVersion)
    return refused({ kind: 'view-changed', path: ['expectedVersion'] })
  return accepted(view)
}

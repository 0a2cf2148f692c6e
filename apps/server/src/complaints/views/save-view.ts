import { accepted, type Result, refused, type SavedViewId, together } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { keepFilter } from './kept-filter.js'
import { mustBeUsable, parseViewAddress, parseViewName } from './parse-view.js'
import { recordView } from './record-view.js'
import type { SaveViewInput } from './view.inputs.js'
import type { ViewRejection } from './view-rejection.words.js'

/** So many views somebody has at most, and so many are shared. */
export const MAXIMUM_VIEWS = 30

/** Keeps a view for oneself. */
export function saveView(
  context: RequestContext,
  input: SaveViewInput,
): Promise<Result<SavedViewId, ViewRejection>> {
  const { handlerId } = requireStaff(context)
  mustBeUsable(input.filter, context)
  return context.office.transact<SavedViewId, ViewRejection>(async (manager) => {
    const shown = together({ name: parseViewName(input.name), address: parseViewAddress(input.address) })
    if (!shown.ok) return shown
    // Two windows of one person come one after the other.
    await manager.query('select 1 from handler where id = $1 for update', [handlerId])
    const own = await namesOf(manager, handlerId)
    if (own.length >= MAXIMUM_VIEWS) return refused({ kind: 'too-many', path: [], maximum: MAXIMUM_VIEWS })
    if (own.some(({ name }) => name === shown.value.name))
      return refused({ kind: 'name-taken', path: ['name'] })
    const id = newId<'saved-view'>()
    await manager.query(
      `insert into saved_view (id, owner_id, name, address, filter, shared, saved_at)
       values ($1, $2, $3, $4, $5, false, $6)`,
      [
        id,
        handlerId,
        shown.value.name,
        shown.value.address,
        keepFilter(input.filter),
        storedMoment(context.at),
      ],
    )
    await recordView(manager, 'view-saved', { id, shared: false }, context)
    return accepted(id)
  })
}

export const namesOf = (manager: EntityManager, handlerId: string) =>
  manager.query('select id, name from saved_view where owner_id = $1', [handlerId]) as Promise<
    { id: string; name: string }[]
  >

import { accepted, type Result, refused, type SavedViewId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { keepFilter } from './kept-filter.js'
import { lockView } from './lock-view.js'
import { mustBeUsable, parseViewAddress, parseViewName } from './parse-view.js'
import { recordView } from './record-view.js'
import { namesOf } from './save-view.js'
import type { ChangeViewInput } from './view.inputs.js'
import type { ViewRejection } from './view-rejection.words.js'

/** Gives a view another name, or lets it show something else. */
export function changeView(
  context: RequestContext,
  input: ChangeViewInput,
): Promise<Result<SavedViewId, ViewRejection>> {
  if (input.filter != null) mustBeUsable(input.filter, context)
  return context.office.transact<SavedViewId, ViewRejection>(async (manager) => {
    const found = await lockView(manager, input.viewId, context, input.expectedVersion)
    if (!found.ok) return found
    const view = found.value
    if ((input.address == null) !== (input.filter == null))
      return refused({ kind: 'required', path: [input.address == null ? 'address' : 'filter'] })
    const name = input.name == null ? accepted(null) : parseViewName(input.name)
    const address = input.address == null ? accepted(null) : parseViewAddress(input.address)
    if (!name.ok) return name
    if (!address.ok) return address
    const others = (await namesOf(manager, view.ownerId)).filter(({ id }) => id !== view.id)
    if (others.some((other) => other.name === name.value))
      return refused({ kind: 'name-taken', path: ['name'] })
    await manager.query(
      `update saved_view set name = coalesce($2, name), address = coalesce($3, address),
         filter = coalesce($4::jsonb, filter), version = version + 1 where id = $1`,
      [view.id, name.value, address.value, input.filter == null ? null : keepFilter(input.filter)],
    )
    await recordView(manager, 'view-changed', view, context)
    return accepted(view.id)
  })
}

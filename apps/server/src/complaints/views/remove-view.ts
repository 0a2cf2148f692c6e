import { accepted, type Result, type SavedViewId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { lockView } from './lock-view.js'
import { recordView } from './record-view.js'
import type { RemoveViewInput } from './view.inputs.js'
import type { ViewRejection } from './view-rejection.words.js'

/** Removes a view; the complaints stay as they are. */
export function removeView(
  context: RequestContext,
  input: RemoveViewInput,
): Promise<Result<SavedViewId, ViewRejection>> {
  return context.office.transact<SavedViewId, ViewRejection>(async (manager) => {
    const found = await lockView(manager, input.viewId, context, null)
    if (!found.ok) return found
    await manager.query('delete from saved_view where id = $1', [found.value.id])
    await recordView(manager, 'view-removed', found.value, context)
    return accepted(found.value.id)
  })
}

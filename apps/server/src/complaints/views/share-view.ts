import { accepted, type Result, refused, type SavedViewId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { lockView } from './lock-view.js'
import { recordView } from './record-view.js'
import { MAXIMUM_VIEWS } from './save-view.js'
import type { ShareViewInput } from './view.inputs.js'
import type { ViewRejection } from './view-rejection.words.js'

/** Lets everybody who reads complaints have a view, or its owner alone. */
export function shareView(
  context: RequestContext,
  input: ShareViewInput,
): Promise<Result<SavedViewId, ViewRejection>> {
  return context.office.transact<SavedViewId, ViewRejection>(async (manager) => {
    const found = await lockView(manager, input.viewId, context, input.expectedVersion)
    if (!found.ok) return found
    const view = { ...found.value, shared: input.shared }
    const [counted] = (await manager.query(
      'select count(*)::int as n from saved_view where shared and id <> $1',
      [view.id],
    )) as { n: number }[]
    if (input.shared && (counted?.n ?? 0) >= MAXIMUM_VIEWS)
      return refused({ kind: 'too-many', path: [], maximum: MAXIMUM_VIEWS })
    await manager.query('update saved_view set shared = $2, version = version + 1 where id = $1', [
      view.id,
      view.shared,
    ])
    await recordView(manager, 'view-changed', view, context)
    return accepted(view.id)
  })
}

import { may } from '@waarborg/domain/access'
import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import type { Visible } from '../../graph/visible.js'
import { handlerJson } from '../../handlers/index.js'
import type { SavedViewType } from './saved-view.type.js'

/** The reader's own, and those that are shared. */
const visible: Visible = (binder, { actor }) =>
  actor.kind === 'staff' && may(actor, 'complaints:read')
    ? `(v.shared or v.owner_id = ${binder.bind(actor.handlerId)}::uuid)`
    : 'false'

export const savedViewNodes = {
  name: 'saved views',
  from: 'saved_view v join handler h on h.id = v.owner_id',
  id: 'v.id',
  node: `json_build_object('id', v.id, 'name', v.name, 'address', v.address, 'shared', v.shared,
    'owner', ${handlerJson('h')}, 'ownerId', v.owner_id, 'filter', v.filter, 'version', v.version)` as string & {
    readonly __of?: SavedViewType
  },
  visible,
}

/** The own first, then the shared ones; by name, as Dutch sorts them. */
export async function readViews(context: RequestContext): Promise<SavedViewType[]> {
  const binder = new Binder()
  const text = `select ${savedViewNodes.node} as node from ${savedViewNodes.from}
    where ${visible(binder, context)} order by v.shared, v.name collate dutch, v.id`
  const rows = await context.office.reads.ask<{ node: SavedViewType }>(text, binder.values)
  return rows.map(({ node }) => node)
}

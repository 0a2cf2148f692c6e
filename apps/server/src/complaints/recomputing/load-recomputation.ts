import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { handlerJson } from '../../handlers/index.js'
import type { DeadlineRecomputationType } from '../clock.type.js'

/** When, by whom and why deadlines were computed again, by the id under which the journal and the clock know it. */
export const loadRecomputation = (
  id: string,
  context: RequestContext,
): Promise<DeadlineRecomputationType | null> =>
  loadNode<DeadlineRecomputationType>(
    {
      name: 'recomputations',
      from: 'recomputation r join complaint c on c.id = r.complaint_id join handler h on h.id = r.recomputed_by',
      id: 'r.id',
      node: `json_build_object('at', r.recomputed_at, 'by', ${handlerJson('h')}, 'reason', r.reason)`,
      visible: visibleComplaints('c'),
    },
    id,
    context,
  )

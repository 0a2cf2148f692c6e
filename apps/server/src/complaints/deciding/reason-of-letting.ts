import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'

/** Why a sentence stands that seemed to blame somebody, by the id under which the journal knows it. */
export async function loadReasonOfLetting(id: string, context: RequestContext): Promise<string | null> {
  const found = await loadNode<{ readonly reason: string }>(
    {
      name: 'reasons to let stand',
      from: 'blame_let_stand b join complaint c on c.id = b.complaint_id',
      id: 'b.id',
      node: "json_build_object('reason', b.reason)",
      visible: visibleComplaints('c'),
    },
    id,
    context,
  )
  return found?.reason ?? null
}

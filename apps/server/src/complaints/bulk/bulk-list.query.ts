import { may } from '@waarborg/domain/access'
import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import { loadOfMany } from '../../graph/nodes.js'
import type { Visible } from '../../graph/visible.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { handlerJson } from '../../handlers/index.js'
import type { BulkItemType, BulkType } from './bulk.type.js'

/** Whoever asked for it, and nobody else. */
const own: Visible = (binder, { actor }) =>
  actor.kind === 'staff' && may(actor, 'complaints:assign')
    ? `b.asked_by = ${binder.bind(actor.handlerId)}::uuid`
    : 'false'

export const bulkNodes = {
  name: 'bulk',
  from: 'bulk b left join handler h on h.id = b.handler_id',
  id: 'b.id',
  node: `json_build_object('id', b.id, 'act', b.act, 'handler', ${handlerJson('h')},
    'labelId', b.label_id, 'state', b.state,
    'total', b.total, 'done', b.done, 'refused', b.refused, 'askedAt', b.asked_at, 'endedAt', b.ended_at,
    'stoppable', b.state in ('WAITING', 'RUNNING') and not b.stop_asked)` as string & {
    readonly __of?: BulkType
  },
  visible: own,
}

/** Those of the reader that have not ended, the one asked for last first. */
export async function runningBulks(context: RequestContext): Promise<BulkType[]> {
  const binder = new Binder()
  const text = `select ${bulkNodes.node} as node from ${bulkNodes.from}
    where b.ended_at is null and ${own(binder, context)} order by b.asked_at desc, b.id`
  const rows = await context.office.reads.ask<{ node: BulkType }>(text, binder.values)
  return rows.map(({ node }) => node)
}

export type BulkItemRow = Omit<BulkItemType, 'reason'> & {
  readonly reasonNl: string | null
  readonly reasonEn: string | null
}

/** What came of it for each complaint that the reader still sees, in the order in which they are tried. */
export const itemsOf = (bulk: string, context: RequestContext): Promise<BulkItemRow[]> =>
  loadOfMany<BulkItemRow>(
    'items of bulk',
    (binder) =>
      `select i.bulk_id as parent, json_build_object('complaintId', i.complaint_id, 'number', c.number,
         'outcome', i.outcome, 'code', i.code, 'reasonNl', i.reason_nl, 'reasonEn', i.reason_en) as row
       from bulk_item i join complaint c on c.id = i.complaint_id
       where i.bulk_id = any($1::uuid[]) and ${visibleComplaints('c')(binder, context)}
       order by i.position`,
    bulk,
    context,
  )

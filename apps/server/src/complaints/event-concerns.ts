import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { EventFacts, OfficeEvent } from '../live/index.js'
import { complaintConditions } from './complaint-conditions.js'
import type { ComplaintFilter } from './complaint-list.args.js'

const visible = visibleComplaints('c')

/** Where each fact of an event stands in the complaint's row. */
const columns: Readonly<Record<string, string>> = {
  state: 'state',
  channel: 'channel',
  severity: 'severity',
  categoryId: 'category_id',
  sellerId: 'seller_id',
  handlerId: 'handler_id',
  receiverId: 'receiver_id',
  concernsId: 'concerns_id',
  receivedAt: 'received_at',
  assignmentConfirmedAt: 'assignment_confirmed_at',
  nextDueAt: 'next_due_at',
}

/**
 * Whether a filter matches the complaint of an event as it was before the event or as it was after it, and the reader
 * may see that, so that
 * a list also hears of what leaves it: the row with the event's own facts in their columns.
 */
export async function concerns(
  event: OfficeEvent,
  filter: ComplaintFilter,
  context: RequestContext,
): Promise<boolean> {
  const binder = new Binder()
  const { before, after } = event.facts
  const rows = [before, after].flatMap((facts) =>
    facts === null
      ? []
      : [`select * from jsonb_populate_record(present, ${binder.bind(JSON.stringify(asRow(facts)))}::jsonb)`],
  )
  const conditions = [
    `present.id = ${binder.bind(event.subjectId)}`,
    ...complaintConditions(filter, binder, context),
    visible(binder, context),
  ]
  const prepared = binder.prepared.length === 0 ? '' : `with ${binder.prepared.join(', ')} `
  const text = `${prepared}select 1 as found from complaint present
    cross join lateral (${rows.join(' union all ')}) c where ${conditions.join(' and ')} limit 1`
  return (await context.office.reads.row({ text, values: binder.values })) !== undefined
}

const asRow = (facts: EventFacts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => {
      const column = columns[fact]
      return column === undefined ? [] : [[column, value]]
    }),
  )

import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import type { EventFacts, OfficeEvent } from '../live/index.js'
import { complaintConditions } from './complaint-conditions.js'
import type { ComplaintFilter } from './complaint-list.args.js'

/** Where each fact of an event stands in the complaint's row. */
const columns: Readonly<Record<string, string>> = {
  state: 'state',
  channel: 'channel',
  severity: 'severity',
  categoryId: 'category_id',
  sellerId: 'seller_id',
  handlerId: 'handler_id',
  receivedAt: 'received_at',
  assignmentConfirmedAt: 'assignment_confirmed_at',
  nextDueAt: 'next_due_at',
}

/**
 * Whether a filter matches the complaint of an event as it was before or as it is now, so that a list also
 * hears of what leaves it. As it was: the present row with the facts of before in their columns.
 */
export async function concerns(
  event: OfficeEvent,
  filter: ComplaintFilter,
  context: RequestContext,
): Promise<boolean> {
  const binder = new Binder()
  const { before } = event.facts
  const asItWas =
    before === null
      ? ''
      : `union all select * from jsonb_populate_record(present, ${binder.bind(JSON.stringify(asRow(before)))}::jsonb)`
  const conditions = [
    `present.id = ${binder.bind(event.subjectId)}`,
    ...complaintConditions(filter, binder, context),
  ]
  const prepared = binder.prepared.length === 0 ? '' : `with ${binder.prepared.join(', ')} `
  const text = `${prepared}select 1 as found from complaint present
    cross join lateral (select present.* ${asItWas}) c where ${conditions.join(' and ')} limit 1`
  return (await context.office.reads.row({ text, values: binder.values })) !== undefined
}

const asRow = (facts: EventFacts): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => {
      const column = columns[fact]
      return column === undefined ? [] : [[column, value]]
    }),
  )

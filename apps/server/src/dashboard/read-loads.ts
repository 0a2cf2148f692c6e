import { dueToday } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { handlerJson } from '../handlers/index.js'
import type { HandlerLoadType } from './dashboard.type.js'

/** The load of each handler with open work, the heaviest first. */
export async function readLoads(context: RequestContext): Promise<HandlerLoadType[]> {
  const binder = new Binder()
  const now = `${binder.bind(context.at.toString())}::timestamptz`
  const rows = await context.office.reads.rows<{ row: HandlerLoadType }>({
    name: 'loads',
    text: `select json_build_object('handler', ${handlerJson('h')}, 'open', count(*)::int,
        'overdue', (count(*) filter (where c.next_due_at < ${now}))::int,
        'dueToday', (count(*) filter (where ${dueToday(binder, context)}))::int) as row
      from complaint c join handler h on h.id = c.handler_id
      group by h.id order by count(*) desc, h.name collate dutch`,
    values: binder.values,
  })
  return rows.map(({ row }) => row)
}

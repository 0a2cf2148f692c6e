import { civilDateOf, startOfDay } from '@waarborg/domain/foundation'
import { dueToday, OPEN } from '../complaints/index.js'
import { nameOf } from '../database/reads.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { HandlerLoadType } from './dashboard.type.js'
import { visibleWork } from './visible-work.js'

/** The load of each handler with open work, the heaviest first; whole days come from the tally of open work. */
export async function readLoads(context: RequestContext): Promise<HandlerLoadType[]> {
  const binder = new Binder()
  const now = `${binder.bind(context.at.toString())}::timestamptz`
  const todayOn = `${binder.bind(civilDateOf(context.at).toString())}::date`
  const today = `${binder.bind(startOfDay(civilDateOf(context.at)).toString())}::timestamptz`
  const text = `
      with ${visibleWork(binder, context)}, due_now as (
        select c.handler_id, count(*) filter (where c.next_due_at < ${now}) as overdue,
          count(*) filter (where ${dueToday(binder, context)}) as soon
        from complaint c
        where ${OPEN} and coalesce(c.next_due_at, 'infinity') >= ${today}
          and coalesce(c.next_due_at, 'infinity') < ${today} + interval '26 hours' and ${visibleComplaints('c')(binder, context)}
        group by 1
      ), loads as (
        select handler_id, sum(change) as open, coalesce(sum(change) filter (where due_on < ${todayOn}), 0) as overdue
        from visible_work where handler_id is not null group by 1 having sum(change) > 0
      )
      select json_build_object('handler', ${handlerJson('h')}, 'open', l.open,
        'overdue', l.overdue + coalesce(d.overdue, 0), 'dueToday', coalesce(d.soon, 0)) as row
      from loads l join handler h on h.id = l.handler_id left join due_now d on d.handler_id = l.handler_id
      order by l.open desc, h.name collate dutch`
  const rows = await context.office.reads.rows<{ row: HandlerLoadType }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  return rows.map(({ row }) => row)
}

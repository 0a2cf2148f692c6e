import { civilDateOf, startOfDay } from '@waarborg/domain/foundation'
import { dueToday, OPEN } from '../complaints/index.js'
import { nameOf } from '../database/reads.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { DashboardType, MyWorkType } from './dashboard.type.js'
import { visibleWork } from './visible-work.js'

type Counts = Omit<DashboardType, 'asOf' | 'mine' | 'nearest' | 'newest' | 'loads' | 'trends'> & {
  readonly mine: Omit<MyWorkType, 'nearest'>
}

/**
 * The counts of the reader's dashboard: one statement. Whole days come from the tally of open work, so that the
 * cost does not grow with the complaints; only what is due today is looked up by its minute.
 */
export async function readCounts(context: RequestContext): Promise<Counts> {
  const binder = new Binder()
  const now = `${binder.bind(context.at.toString())}::timestamptz`
  const todayOn = `${binder.bind(civilDateOf(context.at).toString())}::date`
  const today = `${binder.bind(startOfDay(civilDateOf(context.at)).toString())}::timestamptz`
  const reader = `${binder.bind(context.actor.kind === 'staff' ? context.actor.handlerId : null)}::uuid`
  const soon = dueToday(binder, context)
  const visible = visibleComplaints('c')(binder, context)
  const sum = (condition: string) => `coalesce(sum(t.change) filter (where ${condition}), 0)::int`
  const mine = `t.handler_id = ${reader}`
  const text = `
      with ${visibleWork(binder, context)}, due_now as materialized (
        select c.handler_id, c.next_due_at < ${now} as overdue, ${soon} as soon from complaint c
        where ${OPEN} and coalesce(c.next_due_at, 'infinity') >= ${today}
          and coalesce(c.next_due_at, 'infinity') < ${today} + interval '26 hours' and ${visible}
      ), due as (
        select count(*) filter (where overdue) as overdue, count(*) filter (where soon) as soon,
          count(*) filter (where overdue and handler_id = ${reader}) as my_overdue,
          count(*) filter (where soon and handler_id = ${reader}) as my_soon from due_now
      )
      select json_build_object('open', ${sum('true')}, 'received', ${sum(`t.state = 'RECEIVED'`)},
        'inContact', ${sum(`t.state = 'IN_CONTACT'`)}, 'inTreatment', ${sum(`t.state = 'IN_TREATMENT'`)},
        'unassigned', ${sum('t.handler_id is null')}, 'unconfirmed', ${sum('t.unconfirmed')},
        'overdue', ${sum(`t.due_on < ${todayOn}`)} + (select overdue from due), 'dueToday', (select soon from due),
        'serious', ${sum(`t.severity = 'SERIOUS'`)},
        'receivedToday', (select count(*) from complaint c where ${OPEN} and c.received_at >= ${today}
          and ${visible}),
        'mine', json_build_object('open', ${sum(mine)},
          'overdue', ${sum(`${mine} and t.due_on < ${todayOn}`)} + (select my_overdue from due),
          'dueToday', (select my_soon from due), 'toConfirm', ${sum(`${mine} and t.unconfirmed`)})) as row
      from visible_work t`
  const found = await context.office.reads.row<{ row: Counts }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  if (found === undefined) throw new Error('A count gave no row.')
  return found.row
}

import { civilDateOf, startOfDay } from '@waarborg/domain/foundation'
import { dueToday, UNCONFIRMED } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import type { DashboardType, MyWorkType } from './dashboard.type.js'

type Counts = Omit<DashboardType, 'asOf' | 'mine' | 'nearest' | 'newest' | 'loads'> & {
  readonly mine: Omit<MyWorkType, 'nearest'>
}

/** The counts of the reader's dashboard: one statement. */
export async function readCounts(context: RequestContext): Promise<Counts> {
  const binder = new Binder()
  const now = `${binder.bind(context.at.toString())}::timestamptz`
  const today = `${binder.bind(startOfDay(civilDateOf(context.at)).toString())}::timestamptz`
  const reader = context.actor.kind === 'staff' ? context.actor.handlerId : null
  const mine = `c.handler_id = ${binder.bind(reader)}::uuid`
  const overdue = `c.next_due_at < ${now}`
  const soon = dueToday(binder, context)
  const count = (condition: string) => `(count(*) filter (where ${condition}))::int`
  const found = await context.office.reads.row<{ row: Counts }>({
    name: 'dashboard counts',
    text: `select json_build_object('open', count(*)::int, 'received', ${count(`c.state = 'RECEIVED'`)},
        'inContact', ${count(`c.state = 'IN_CONTACT'`)}, 'inTreatment', ${count(`c.state = 'IN_TREATMENT'`)},
        'unassigned', ${count('c.handler_id is null')}, 'unconfirmed', ${count(UNCONFIRMED)},
        'overdue', ${count(overdue)}, 'dueToday', ${count(soon)}, 'serious', ${count(`c.severity = 'SERIOUS'`)},
        'receivedToday', ${count(`c.received_at >= ${today}`)},
        'mine', json_build_object('open', ${count(mine)}, 'overdue', ${count(`${mine} and ${overdue}`)},
          'dueToday', ${count(`${mine} and ${soon}`)}, 'toConfirm', ${count(`${mine} and ${UNCONFIRMED}`)})) as row
      from complaint c`,
    values: binder.values,
  })
  if (found === undefined) throw new Error('A count gave no row.')
  return found.row
}

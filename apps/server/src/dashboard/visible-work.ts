import { idOfActor } from '@waarborg/domain/access'
import { OPEN } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import type { Binder } from '../graph/list-definition.js'
import { visibleComplaints, visibleWhoever } from '../graph/visible-complaints.js'

const alike = `c.handler_id, c.state, c.severity, c.handler_id is not null and c.assignment_confirmed_at is null,
  (c.next_due_at at time zone 'Europe/Amsterdam')::date`

/**
 * The tally of the open work that the reader may see, as the query `visible_work`. The tally knows whose work it is;
 * what is seen for another reason (a team received it) or not seen for one (it is about the reader) is counted singly,
 * found by an index of its own, so that the cost does not grow with the complaints.
 */
export function visibleWork(binder: Binder, context: RequestContext): string {
  const reader = `${binder.bind(idOfActor(context.actor))}::uuid`
  const byHandler = (alias: string) => visibleWhoever(alias)(binder, context)
  return `visible_work as (
    select t.handler_id, t.state, t.severity, t.unconfirmed, t.due_on, t.change from open_work_tally t
    where ${byHandler('t')}
    union all
    select ${alike}, 1 from complaint c
    where (select complaint_visibility from office) <> 'OFFICE' and ${OPEN} and c.receiver_id is not null
      and ${visibleComplaints('c')(binder, context)} and (${byHandler('c')}) is not true
    union all
    select ${alike}, -1 from complaint c where ${OPEN} and c.concerns_id = ${reader} and ${byHandler('c')}
  )`
}

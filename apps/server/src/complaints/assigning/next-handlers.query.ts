import type { Candidate } from '@waarborg/domain/complaints'
import { civilDateOf, type HandlerId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import type { Binder } from '../../graph/list-definition.js'
import { isOpen } from '../../graph/open-complaints.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { type HandlerType, handlerJson } from '../../handlers/index.js'
import { dueToday } from '../complaint-conditions.js'
import { complaintsOfCustomer } from '../relations/alike-conditions.js'

export interface NextHandlersRow {
  readonly assignment: { readonly handlerId: HandlerId } | null
  readonly concernsId: HandlerId | null
  readonly ofFormerRounds: readonly HandlerId[]
  readonly ofSameCustomer: readonly HandlerId[]
  readonly people: readonly (Candidate & { readonly handler: HandlerType })[]
  readonly absences: readonly {
    readonly id: string
    readonly handlerId: string
    readonly substituteId: string
    readonly fromOn: string
    readonly untilOn: string
  }[]
}

/** Whose work it was before it was last open again, each that it was given to, as the journal tells. */
const ofFormerRounds = `(select coalesce(json_agg(distinct f.fact->>'handlerId'), '[]')
  from journal_entry j cross join jsonb_array_elements(j.facts) f (fact)
  where j.subject_id = u.id and f.fact->>'kind' in ('complaint-assigned', 'assignment-ended')
    and j.position <= (select max(o.position) from journal_entry o
      where o.subject_id = u.id and o.facts @> '[{"kind": "opened-again"}]'))`

/** All that who goes on with an open complaint is decided by, as far as the reader sees it. */
export const nextHandlersOf = (context: Pick<RequestContext, 'actor' | 'at'>) => (binder: Binder) => {
  const now = `${binder.bind(context.at.toString())}::timestamptz`
  const today = `${binder.bind(civilDateOf(context.at).toString())}::date`
  const visible = visibleComplaints('c')(binder, context)
  return `
  with load as materialized (
    select c.handler_id as id, count(*)::int as open,
      (count(*) filter (where c.next_due_at < ${now}))::int as overdue,
      (count(*) filter (where ${dueToday(binder, context)}))::int as due_today
    from complaint c where ${isOpen('c')} and c.handler_id is not null and ${visible} group by c.handler_id
  ), staff as materialized (
    select coalesce(json_agg(json_build_object('id', h.id, 'onDuty', h.on_duty, 'roles', h.roles,
      'open', coalesce(l.open, 0), 'overdue', coalesce(l.overdue, 0), 'dueToday', coalesce(l.due_today, 0),
      'handler', ${handlerJson('h')}) order by h.name collate dutch, h.id), '[]') as people
    from handler h left join load l on l.id = h.id where h.on_duty
  ), absent as materialized (
    select coalesce(json_agg(json_build_object('id', a.id, 'handlerId', a.handler_id,
      'substituteId', a.substitute_id, 'fromOn', a.from_on, 'untilOn', a.until_on)), '[]') as absences
    from absence a where a.from_on <= ${today} and a.until_on >= ${today}
  )
  select u.id as parent, json_build_object('concernsId', u.concerns_id,
    'assignment', case when u.handler_id is null then null else json_build_object('handlerId', u.handler_id) end,
    'ofFormerRounds', ${ofFormerRounds},
    'ofSameCustomer', (select coalesce(json_agg(distinct c.handler_id), '[]') from complaint c
      where c.id <> u.id and c.handler_id is not null and ${visible} and c.id in (
        ${complaintsOfCustomer('(select * from complainant where complaint_id = u.id)')})),
    'people', staff.people, 'absences', absent.absences) as row
  from complaint u cross join staff cross join absent
  where u.id = any($1::uuid[]) and ${isOpen('u')}`
}

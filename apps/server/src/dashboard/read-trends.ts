import { civilDateOf, startOfDay } from '@waarborg/domain/foundation'
import { IS_DECIDED_IN_TERM, IS_DECIDED_LATE } from '../complaints/index.js'
import { nameOf } from '../database/reads.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { DashboardTrendsType } from './trends.type.js'

const WEEKS = 13

const weekOf = (moment: string) => `date_trunc('week', ${moment} at time zone 'Europe/Amsterdam')::date`

/** What came in and was settled in thirteen weeks: one statement, which reads no more than those weeks. */
export async function readTrends(context: RequestContext): Promise<DashboardTrendsType> {
  const today = civilDateOf(context.at)
  const firstOn = today.subtract({ days: today.dayOfWeek - 1, weeks: WEEKS - 1 })
  const binder = new Binder()
  const first = `${binder.bind(firstOn.toString())}::date`
  const begin = `${binder.bind(startOfDay(firstOn).toString())}::timestamptz`
  const visible = visibleComplaints('c')(binder, context)
  const text = `
      with received as (
        select ${weekOf('c.received_at')} as week, count(*) as complaints from complaint c
        where c.received_at >= ${begin} and c.state <> 'IMPORTED' and ${visible} group by 1
      ), closing as materialized (
        select x.complaint_id, x.cause, ${weekOf('x.closed_at')} as week
        from complaint_closing x join complaint c on c.id = x.complaint_id
        where x.closed_at >= ${begin} and ${visible}
      ), settled as (select week, count(distinct complaint_id) as complaints from closing group by 1
      ), judged as (
        select ${IS_DECIDED_IN_TERM} as in_term, ${IS_DECIDED_LATE} as late
        from (select distinct complaint_id as id from closing) c
      ), verdict as (
        select p.verdict, count(distinct p.complaint_id) as complaints from complaint_part p
        where p.verdict is not null and p.complaint_id in (select complaint_id from closing) group by 1
      ), cause as (select cause, count(distinct complaint_id) as complaints from closing group by 1)
      select json_build_object(
        'weeks', (select json_agg(json_build_object('fromOn', w.monday, 'untilOn', w.monday + 6,
            'received', coalesce(r.complaints, 0), 'settled', coalesce(s.complaints, 0)) order by w.monday)
          from (select ${first} + 7 * place as monday from generate_series(0, ${WEEKS - 1}) place) w
          left join received r on r.week = w.monday left join settled s on s.week = w.monday),
        'settled', (select count(*) from judged),
        'inTerm', (select count(*) from judged where in_term), 'late', (select count(*) from judged where late),
        'verdicts', (select coalesce(json_agg(json_build_object('verdict', verdict, 'complaints', complaints)
          order by complaints desc, verdict), '[]') from verdict),
        'causes', (select coalesce(json_agg(json_build_object('cause', cause, 'complaints', complaints)
          order by complaints desc, cause), '[]') from cause)) as row`
  const found = await context.office.reads.row<{ row: DashboardTrendsType }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  if (found === undefined) throw new Error('A count gave no row.')
  return found.row
}

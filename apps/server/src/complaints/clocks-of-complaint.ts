import { clockState, type Pause } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { loadRows } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { type ClockType, shout } from './clock.type.js'
import type { ComplaintType } from './complaint.type.js'

export type ClockFacts = Omit<ClockType, 'kind' | 'state' | 'explanation'>

/** When the clock of that alias stood still, as JSON; only what was agreed ever did. */
export const pausesOf = (clock: string) =>
  `case when ${clock}.kind in ('agreed-deadline', 'agreement') then (
    select coalesce(json_agg(json_build_object('pausedAt', p.paused_at, 'resumedAt', p.resumed_at,
      'reason', p.reason, 'dueOn', p.due_on) order by p.paused_at, p.id), '[]')
    from clock_pause p where p.clock_id = ${clock}.id) else '[]' end`

/** The clocks of a complaint, the soonest first. */
export const clockRows: Rows<ClockFacts> = {
  name: 'clocks of complaints',
  row: `json_build_object('clockKind', q.kind, 'startedAt', q.started_at, 'dueAt', q.due_at, 'dueOn', q.due_on,
    'breachAt', q.breach_at, 'stoppedAt', q.stopped_at, 'stoppedAs', q.stopped_as, 'calendarBase', q.calendar_base,
    'calendarVersion', q.calendar_version, 'recomputedInId', q.recomputed_in_id, 'pauses', ${pausesOf('q')},
    'agreement', case when q.kind = 'agreement' then (select count(*) from agreement a join agreement b
      on b.complaint_id = a.complaint_id and (b.made_at, b.id) <= (a.made_at, a.id) where a.id = q.about_id) end)`,
  from: 'clock q',
  parent: 'q.complaint_id',
  order: 'q.due_at, q.position',
}

/** The clocks of a complaint, the soonest first, as they stand at the moment of the request. */
export async function clocksOf(
  complaint: ComplaintType,
  context: RequestContext,
): Promise<Omit<ClockType, 'explanation'>[]> {
  const rows = complaint.clockRows ?? (await loadRows(clockRows, complaint.id, context))
  return rows.map((row) => ({ ...row, kind: shout(row.clockKind), state: shout(stateOf(row, context.at)) }))
}

function stateOf(
  { clockKind, dueAt, breachAt, stoppedAt, stoppedAs, pauses }: ClockFacts,
  at: Temporal.Instant,
) {
  const moment = (text: string) => Temporal.Instant.from(text)
  const clock = {
    kind: clockKind,
    dueAt: moment(dueAt),
    breachAt: moment(breachAt),
    stoppedAt: stoppedAt === null ? null : moment(stoppedAt),
    stoppedAs,
    pauses: readPauses(pauses),
  }
  return clockState(clock, at)
}

/** The domain's pauses of those of the graph. */
export const readPauses = (pauses: ClockType['pauses']): readonly Pause[] =>
  pauses.map(({ pausedAt, resumedAt, dueOn }) => ({
    pausedAt: Temporal.Instant.from(pausedAt),
    resumedAt: resumedAt === null ? null : Temporal.Instant.from(resumedAt),
    dueOn: Temporal.PlainDate.from(dueOn),
  }))

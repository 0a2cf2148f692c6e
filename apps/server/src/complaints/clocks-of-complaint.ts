import { clockState } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { type ClockType, shout } from './clock.type.js'

type ClockFacts = Omit<ClockType, 'kind' | 'state' | 'explanation'>

const ofComplaints = `
  select q.complaint_id as parent, json_build_object('clockKind', q.kind, 'startedAt', q.started_at, 'dueAt', q.due_at,
    'dueOn', q.due_on, 'breachAt', q.breach_at, 'stoppedAt', q.stopped_at, 'calendarBase', q.calendar_base,
    'calendarVersion', q.calendar_version) as row
  from clock q where q.complaint_id = any($1::uuid[]) order by q.due_at, q.kind`

/** The clocks of a complaint, the soonest first, as they stand at the moment of the request. */
export async function clocksOf(
  complaintId: string,
  context: RequestContext,
): Promise<Omit<ClockType, 'explanation'>[]> {
  const rows = await loadOfMany<ClockFacts>('clocks of complaints', ofComplaints, complaintId, context)
  return rows.map((row) => ({ ...row, kind: shout(row.clockKind), state: shout(stateOf(row, context.at)) }))
}

function stateOf({ clockKind, dueAt, breachAt, stoppedAt }: ClockFacts, at: Temporal.Instant) {
  const moment = (text: string) => Temporal.Instant.from(text)
  const clock = {
    kind: clockKind,
    dueAt: moment(dueAt),
    breachAt: moment(breachAt),
    stoppedAt: stoppedAt === null ? null : moment(stoppedAt),
  }
  return clockState(clock, at)
}

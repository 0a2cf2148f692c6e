import { clockState } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { loadRows } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { type ClockType, shout } from './clock.type.js'
import type { ComplaintType } from './complaint.type.js'

export type ClockFacts = Omit<ClockType, 'kind' | 'state' | 'explanation'>

/** The clocks of a complaint, the soonest first. */
export const clockRows: Rows<ClockFacts> = {
  name: 'clocks of complaints',
  row: `json_build_object('clockKind', q.kind, 'startedAt', q.started_at, 'dueAt', q.due_at, 'dueOn', q.due_on,
    'breachAt', q.breach_at, 'stoppedAt', q.stopped_at, 'calendarBase', q.calendar_base,
    'calendarVersion', q.calendar_version)`,
  from: 'clock q',
  parent: 'q.complaint_id',
  order: 'q.due_at, q.kind',
}

/** The clocks of a complaint, the soonest first, as they stand at the moment of the request. */
export async function clocksOf(
  complaint: ComplaintType,
  context: RequestContext,
): Promise<Omit<ClockType, 'explanation'>[]> {
  const rows = complaint.clockRows ?? (await loadRows(clockRows, complaint.id, context))
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

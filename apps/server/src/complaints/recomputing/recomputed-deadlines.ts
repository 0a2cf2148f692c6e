import type { ClockKind, ClockState } from '@waarborg/domain/deadlines'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { shout } from '../clock.type.js'
import type { WouldMove } from './recompute-deadlines.js'
import type { RecomputedDeadlineType } from './recomputed-deadline.type.js'

interface Told {
  readonly clock: ClockKind
  readonly state: ClockState
  readonly previousDueAt: string
  readonly previousCalendarVersion: number
  readonly dueAt: string
  readonly on: string
  readonly calendarVersion: number
}

const lastRecomputed: Rows<{ readonly facts: readonly Told[] }> = {
  name: 'deadlines recomputed last',
  row: `json_build_object('facts', j.facts)`,
  from: `(select distinct on (e.subject_id) e.* from journal_entry e where e.act = 'deadlines-recomputed'
    and e.subject_id = any($1::uuid[]) order by e.subject_id, e.position desc) j`,
  parent: 'j.subject_id',
  order: 'j.position',
}

/** What the last recompute of a complaint moved, as its journal tells. */
export async function recomputedOf(
  complaintId: string,
  context: RequestContext,
): Promise<RecomputedDeadlineType[]> {
  const [last] = await loadRows(lastRecomputed, complaintId, context)
  return (last?.facts ?? []).map((told) => ({
    kind: shout(told.clock),
    state: shout(told.state),
    dueAt: told.previousDueAt,
    calendarVersion: told.previousCalendarVersion,
    newDueAt: told.dueAt,
    newDueOn: told.on,
    newCalendarVersion: told.calendarVersion,
  }))
}

/** The same of what would move. */
export const tellMoved = ({ moved, newCalendarVersion }: WouldMove): RecomputedDeadlineType[] =>
  moved.map(({ clock, to }) => ({
    kind: shout(clock.kind),
    state: shout(to.state),
    dueAt: clock.dueAt,
    calendarVersion: clock.calendarVersion,
    newDueAt: to.dueAt,
    newDueOn: to.dueOn,
    newCalendarVersion,
  }))

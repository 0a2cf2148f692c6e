import type { DeadlineChange, KeptClock } from '@waarborg/domain/complaints'
import type { CalendarBase, ClockKind } from '@waarborg/domain/deadlines'
import type { HandlerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { nameOf } from '../../database/reads.js'
import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import type { ClockPauseType } from '../clock.type.js'
import { pausesOf, readPauses } from '../clocks-of-complaint.js'
import { OPEN } from '../complaint-conditions.js'

/** A running clock with who has to keep it, as the database tells it. */
export interface KeptRow {
  readonly complaintId: string
  readonly kind: ClockKind
  readonly startedAt: string
  readonly dueAt: string
  readonly dueOn: string
  readonly breachAt: string
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
  readonly pauses: ClockPauseType[]
  readonly ownerId: HandlerId | null
  readonly concernsId: HandlerId | null
  readonly startsRound: boolean
}

const row = `json_build_object('complaintId', c.id, 'kind', q.kind, 'startedAt', q.started_at, 'dueAt', q.due_at,
  'dueOn', q.due_on, 'breachAt', q.breach_at, 'calendarBase', q.calendar_base, 'calendarVersion', q.calendar_version,
  'pauses', ${pausesOf('q')}, 'ownerId', coalesce(a.responsible_id, c.handler_id), 'concernsId', c.concerns_id,
  'startsRound', exists (select from clock f where f.complaint_id = q.complaint_id and f.kind = 'first-contact'
    and f.started_at = q.started_at))`

/** The running clocks of open complaints for the reader that the change can touch, what is due soonest first. */
export async function keptClocks(
  change: DeadlineChange,
  context: RequestContext,
): Promise<readonly KeptRow[]> {
  const binder = new Binder()
  const text = `select ${row} as row from clock q join complaint c on c.id = q.complaint_id
    left join agreement a on a.id = q.about_id
    where q.stopped_at is null and ${OPEN} and ${visibleComplaints('c')(binder, context)} and ${touched(change, binder)}
    order by q.due_at, q.id`
  const rows = await context.office.reads.rows<{ row: KeptRow }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  return rows.map((found) => found.row)
}

/** A day touches what runs on it; the last day of a norm too, to which a promise may move. */
function touched(change: DeadlineChange, binder: Binder): string {
  const day = (on: Temporal.PlainDate) => `${binder.bind(on.toString())}::date`
  if (change.kind === 'absence')
    return `coalesce(a.responsible_id, c.handler_id) = ${binder.bind(change.handlerId)}::uuid
      and q.due_on between ${day(change.fromOn)} and ${day(change.untilOn)}`
  if (change.kind === 'recompute') return `q.calendar_version < ${binder.bind(change.calendar.version)}`
  const inAmsterdam = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`
  return `${day(change.day.on)} between ${inAmsterdam('q.started_at')} and ${inAmsterdam('q.breach_at')}`
}

export const toKeptClock = ({ startedAt, dueAt, dueOn, breachAt, pauses, ...same }: KeptRow): KeptClock => ({
  ...same,
  startedAt: Temporal.Instant.from(startedAt),
  dueAt: Temporal.Instant.from(dueAt),
  dueOn: Temporal.PlainDate.from(dueOn),
  breachAt: Temporal.Instant.from(breachAt),
  pauses: readPauses(pauses),
})

import { afterWorkingTime, nextStepAt, type WorkingCalendar } from '@waarborg/domain/deadlines'
import { type ComplaintId, civilDateOf, isBefore } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Office } from '../../office.js'
import { watchAssignment } from './watch-assignments.js'
import { watchClock } from './watch-clock.js'
import { IS_WATCHED } from './watch-clocks.js'

interface Played {
  readonly office: Office
  /** By which everything in that past was computed. */
  readonly calendar: WorkingCalendar
}

/**
 * Tells what the sweep would have told of one complaint before that moment, each thing in the first minute after it was
 * due, so that a past that is played leaves behind what was told in it. Nothing in it ever stood still. @source KM-16
 */
export async function watchPast(
  { office, calendar }: Played,
  complaintId: ComplaintId,
  until: Temporal.Instant,
): Promise<void> {
  for (;;) {
    const found = await office.reads.row<Running>({ ...running, values: [complaintId] })
    const first = found === undefined ? undefined : soonest(found, calendar)
    if (first === undefined) return
    const at = first.at.round({ smallestUnit: 'minute', roundingMode: 'floor' }).add({ minutes: 1 })
    if (!isBefore(at, until)) return
    if (first.clockId === null) await watchAssignment(complaintId, { office, at })
    else await watchClock({ id: first.clockId, complaintId }, { office, at }, civilDateOf(at))
  }
}

interface Running {
  readonly assignedAt: string | null
  readonly hoursToConfirm: number
  readonly clocks: readonly {
    readonly id: string
    readonly kind: Parameters<typeof nextStepAt>[0]['kind']
    readonly startedAt: string
    readonly dueAt: string
    readonly dueOn: string
    readonly breachAt: string
    readonly nextStepAt: string | null
  }[]
}

const running = {
  name: 'what runs of a complaint',
  text: `select (select hours_to_confirm from office) as "hoursToConfirm",
    case when c.handler_id is not null and c.assignment_confirmed_at is null and not exists (
      select from assignment_signal s where s.complaint_id = c.id and s.assigned_at = c.assigned_at)
      then to_json(c.assigned_at) #>> '{}' end as "assignedAt",
    (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'startedAt', q.started_at,
        'dueAt', q.due_at, 'dueOn', q.due_on, 'breachAt', q.breach_at, 'nextStepAt', q.next_step_at)), '[]')
      from clock q where q.complaint_id = c.id and q.stopped_at is null
        and coalesce(q.next_step_at, '-infinity') < 'infinity' and ${IS_WATCHED}) as clocks
    from complaint c where c.id = $1`,
}

interface Due {
  readonly at: Temporal.Instant
  /** Null for the assignment that nobody confirmed. */
  readonly clockId: string | null
}

function soonest(
  { assignedAt, hoursToConfirm, clocks }: Running,
  calendar: WorkingCalendar,
): Due | undefined {
  const term = Temporal.Duration.from({ hours: hoursToConfirm })
  const confirmed =
    assignedAt === null ? null : afterWorkingTime(Temporal.Instant.from(assignedAt), term, calendar)
  const due: readonly Due[] = [
    ...(confirmed?.ok ? [{ at: confirmed.value.at, clockId: null }] : []),
    ...clocks.flatMap((clock) => {
      const at = firstStepOf(clock, calendar)
      return at === null ? [] : [{ at, clockId: clock.id }]
    }),
  ]
  return due.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))[0]
}

function firstStepOf(
  { kind, startedAt, dueAt, dueOn, breachAt, nextStepAt: known }: Running['clocks'][number],
  calendar: WorkingCalendar,
): Temporal.Instant | null {
  if (known !== null) return Temporal.Instant.from(known)
  const at = Temporal.Instant.from(startedAt)
  const clock = {
    kind,
    startedAt: at,
    dueAt: Temporal.Instant.from(dueAt),
    dueOn: Temporal.PlainDate.from(dueOn),
    breachAt: Temporal.Instant.from(breachAt),
    pauses: [],
  }
  return nextStepAt(clock, { calendar, already: [], at })
}

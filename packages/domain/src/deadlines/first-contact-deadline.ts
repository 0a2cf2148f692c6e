import { Temporal } from 'temporal-polyfill'
import { accepted, civilDateOf, isEarlierDay, nextDay, type Result } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, Deadline, ExplainedDay } from './deadline.js'
import { tellDay } from './explained-day.js'
import type { WorkingCalendar } from './working-calendar.js'
import { afterWorkingTime } from './working-time.js'

const TERM = Temporal.Duration.from({ hours: 24 })

/**
 * When the customer has been spoken to at the latest: 24 real hours on a clock that runs all day long on
 * working days and stands still on others. An office that opens on the Sunday when the clocks change
 * has 23 or 25 hours that day, and the clock counts those. Later than `dueAt` is a breach.
 * @source KP-3, D-1
 */
export function firstContactDeadline(
  receivedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon> {
  const runsOut = afterWorkingTime(receivedAt, TERM, calendar)
  if (!runsOut.ok) return runsOut
  const { on: dueOn, at: dueAt } = runsOut.value
  return accepted(deadline(receivedAt, { receivedOn: civilDateOf(receivedAt), dueOn, dueAt }, calendar))
}

interface Span {
  readonly receivedOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly dueAt: Temporal.Instant
}

function deadline(startedAt: Temporal.Instant, span: Span, calendar: WorkingCalendar): Deadline {
  const { dueOn, dueAt } = span
  return {
    kind: 'first-contact',
    startedAt,
    dueAt,
    dueOn,
    breachAt: dueAt,
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    pauses: [],
    rules: ['KP-3', 'D-1', 'D-3', 'D-13'],
    /** Told only when asked for: receiving a complaint needs the moments alone. */
    get days() {
      return explain(calendar, span)
    },
  }
}

function explain(calendar: WorkingCalendar, { receivedOn, dueOn }: Span): readonly ExplainedDay[] {
  const days: ExplainedDay[] = []
  for (let on = receivedOn; isEarlierDay(on, dueOn); on = nextDay(on)) {
    const counts = isWorkingDay(calendar, on)
    const role = on.equals(receivedOn) ? 'receipt' : counts ? 'counts' : 'skipped'
    days.push(tellDay(calendar, on, { counts, role }))
  }
  return [...days, tellDay(calendar, dueOn, { counts: true, role: 'due' })]
}

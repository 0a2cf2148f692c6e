import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  endOfDay,
  isEarlierDay,
  isLaterDay,
  nextDay,
  previousDay,
  type Result,
} from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, ClockKind, Deadline, ExplainedDay, Rounding } from './deadline.js'
import { tellCalendarDay, tellDay } from './explained-day.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

interface Term {
  readonly kind: ClockKind
  readonly receivedAt: Temporal.Instant
  /** The day of receipt is day 0. */
  readonly termInDays: number
  readonly rounding: Rounding
  readonly rules: readonly string[]
}

/** A term in calendar days after the day of receipt, steered by on a working day. @source D-2 */
export function deadlineInDays(term: Term, calendar: WorkingCalendar): Result<Deadline, BeyondHorizon> {
  const receivedOn = civilDateOf(term.receivedAt)
  const lastOn = receivedOn.add({ days: term.termInDays })
  const dueOn = workingDayNearest(calendar, lastOn, term.rounding)
  if (!dueOn) return beyondHorizon(calendar)
  const breachOn = isLaterDay(dueOn, lastOn) ? dueOn : lastOn
  return accepted({
    kind: term.kind,
    startedAt: term.receivedAt,
    dueAt: endOfDay(dueOn),
    dueOn,
    breachAt: endOfDay(breachOn),
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    pauses: [],
    rules: term.rules,
    /** Told only when asked for: receiving a complaint needs the moments alone. */
    get days() {
      return explain(calendar, { receivedOn, lastOn, dueOn, breachOn })
    },
  })
}

/** `null` when the calendar does not reach so far. */
function workingDayNearest(
  calendar: WorkingCalendar,
  on: Temporal.PlainDate,
  rounding: Rounding,
): Temporal.PlainDate | null {
  const step = rounding === 'pull-back' ? previousDay : nextDay
  let nearest = on
  while (!isBeyondHorizon(calendar, nearest)) {
    if (isWorkingDay(calendar, nearest)) return nearest
    nearest = step(nearest)
  }
  return null
}

interface Days {
  readonly receivedOn: Temporal.PlainDate
  readonly lastOn: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  readonly breachOn: Temporal.PlainDate
}

function explain(calendar: WorkingCalendar, days: Days): readonly ExplainedDay[] {
  const explained: ExplainedDay[] = []
  const firstOn = isLaterDay(days.receivedOn, days.dueOn) ? days.dueOn : days.receivedOn
  for (let on = firstOn; !isLaterDay(on, days.breachOn); on = nextDay(on)) {
    const counts = isLaterDay(on, days.receivedOn) && !isLaterDay(on, days.lastOn)
    const role = roleOf(on, days, counts)
    const decides = !(isEarlierDay(on, days.dueOn) && isEarlierDay(on, days.lastOn))
    explained.push(decides ? tellDay(calendar, on, { counts, role }) : tellCalendarDay(on, { counts, role }))
  }
  return explained
}

function roleOf(on: Temporal.PlainDate, days: Days, counts: boolean): ExplainedDay['role'] {
  if (on.equals(days.dueOn)) return 'due'
  if (on.equals(days.breachOn)) return 'breach'
  if (on.equals(days.receivedOn)) return 'receipt'
  return counts ? 'counts' : 'skipped'
}

import { Temporal } from 'temporal-polyfill'
import { accepted, civilDateOf, endOfDay, isLaterDay, nextDay, type Result } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, Deadline, ExplainedDay } from './deadline.js'
import { tellDay } from './explained-day.js'
import { type NotAWorkingDay, promisedDay } from './promised-day.js'
import { dueAfterPause, isDayOfPause, type Pause } from './standing-still.js'
import type { WorkingCalendar } from './working-calendar.js'

/** What can stand still: what was agreed with the customer. */
export type PausableKind = 'agreed-deadline' | 'agreement'

interface Promise {
  readonly madeAt: Temporal.Instant
  /** The day named at first. */
  readonly on: Temporal.PlainDate
  /** In the order of time; only the last can still last. */
  readonly pauses: readonly Pause[]
}

/** A working day that somebody named, moved by each pause that is over. @source D-2 */
export function promisedDayWithPauses(
  kind: PausableKind,
  { madeAt, on, pauses }: Promise,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon | NotAWorkingDay> {
  const promised = promisedDay(kind, { madeAt, on }, calendar)
  if (!promised.ok) return promised
  let dueOn = on
  for (const pause of pauses) {
    if (pause.resumedAt === null) break
    const moved = dueAfterPause({ ...pause, dueOn }, pause.resumedAt, calendar)
    if (!moved.ok) return moved
    dueOn = moved.value
  }
  return accepted({
    ...promised.value,
    dueAt: endOfDay(dueOn),
    dueOn,
    breachAt: endOfDay(dueOn),
    pauses,
    days: pauses.length === 0 ? promised.value.days : explain(calendar, pauses, dueOn),
  })
}

/** From the first pause on; before it, no day made a difference. */
function explain(
  calendar: WorkingCalendar,
  pauses: readonly Pause[],
  dueOn: Temporal.PlainDate,
): readonly ExplainedDay[] {
  const days: ExplainedDay[] = []
  const began = pauses.map(({ pausedAt }) => civilDateOf(pausedAt)).sort(Temporal.PlainDate.compare)[0]
  for (let on = began ?? dueOn; !isLaterDay(on, dueOn); on = nextDay(on)) {
    const isPaused = isWorkingDay(calendar, on) && pauses.some((pause) => isDayOfPause(pause, on))
    const counts = isWorkingDay(calendar, on) && !isPaused
    const role = on.equals(dueOn) ? 'due' : counts ? 'counts' : 'skipped'
    const told = tellDay(calendar, on, { counts, role })
    days.push(isPaused ? { on, counts, role, reason: 'paused' } : told)
  }
  return days
}

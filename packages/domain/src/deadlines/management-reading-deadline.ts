import type { Temporal } from 'temporal-polyfill'
import { accepted, civilDateOf, endOfDay, isEarlierDay, nextDay, type Result } from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import type { BeyondHorizon, Deadline, ExplainedDay } from './deadline.js'
import { tellDay } from './explained-day.js'
import { beyondHorizon, isBeyondHorizon } from './horizon.js'
import type { WorkingCalendar } from './working-calendar.js'

/** Management says to have read a serious one by the end of the working day after the receipt. @source KP-2, 003 */
export function managementReadingDeadline(
  receivedAt: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Deadline, BeyondHorizon> {
  const receivedOn = civilDateOf(receivedAt)
  let dueOn = nextDay(receivedOn)
  while (!isBeyondHorizon(calendar, dueOn) && !isWorkingDay(calendar, dueOn)) dueOn = nextDay(dueOn)
  if (isBeyondHorizon(calendar, dueOn)) return beyondHorizon(calendar)
  return accepted({
    kind: 'management-reading',
    startedAt: receivedAt,
    dueAt: endOfDay(dueOn),
    dueOn,
    breachAt: endOfDay(dueOn),
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
    pauses: [],
    rules: ['KP-2', 'D-3', 'D-13'],
    get days() {
      return explain(calendar, receivedOn, dueOn)
    },
  })
}

function explain(
  calendar: WorkingCalendar,
  receivedOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
): readonly ExplainedDay[] {
  const days = [tellDay(calendar, receivedOn, { counts: false, role: 'receipt' })]
  for (let on = nextDay(receivedOn); isEarlierDay(on, dueOn); on = nextDay(on))
    days.push(tellDay(calendar, on, { counts: false, role: 'skipped' }))
  return [...days, tellDay(calendar, dueOn, { counts: true, role: 'due' })]
}

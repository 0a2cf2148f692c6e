import { Temporal } from 'temporal-polyfill'
import { civilDateOf, isAfter, nextDay, previousDay, startOfDay, ZONE } from '../foundation/index.js'
import { standsStill } from './clock-state.js'
import { isWorkingDay } from './day-kind.js'
import type { Deadline } from './deadline.js'
import { isDayOfPause, type Pause } from './standing-still.js'
import type { WorkingCalendar } from './working-calendar.js'

export type ReminderStep = 'half' | 'three-quarters' | 'day-before' | 'due'
export type ClockStep = ReminderStep | 'breach'

export interface StepMoment<Step extends ClockStep = ClockStep> {
  readonly step: Step
  /** The step is reached when it is later than this. */
  readonly at: Temporal.Instant
}

type RemindedClock = Pick<Deadline, 'kind' | 'startedAt' | 'dueAt' | 'dueOn' | 'breachAt'> & {
  readonly pauses: readonly Pause[]
}

/**
 * When the handler is reminded, in order of time: halves and quarters are of the time on working days on
 * which it did not stand still. What would not be after the start is left out, and of two at one moment only the later
 * of the ladder remains.
 * @source KM-16
 */
export function reminderSteps(
  clock: RemindedClock,
  calendar: WorkingCalendar,
): readonly StepMoment<ReminderStep>[] {
  const time = runningTime(clock, calendar)
  const steps: readonly StepMoment<ReminderStep>[] = [
    { step: 'half', at: partOf(time, 0.5, clock) },
    { step: 'three-quarters', at: partOf(time, 0.75, clock) },
    { step: 'day-before', at: workingDayBefore(clock, calendar) },
    { step: 'due', at: clock.dueAt },
  ]
  return steps
    .filter(({ at }, place) => isAfter(at, clock.startedAt) && !isRepeated(at, steps.slice(place + 1)))
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))
}

const isRepeated = (at: Temporal.Instant, later: readonly StepMoment[]) =>
  later.some((other) => other.at.equals(at))

/**
 * Which steps are told now. After a standstill only the last reminder that was passed is, and none once a later
 * one was told; a breach always is, once. A delay notice that was not given is never a breach of its own. Of what stands
 * still nothing is told.
 * @param already what was told before, in any order
 * @source KM-16, D-2
 */
export function dueSteps(clock: RemindedClock, { calendar, already, at }: Looked): readonly StepMoment[] {
  if (standsStill(clock)) return []
  const steps = reminderSteps(clock, calendar)
  const lastTold = steps.findLastIndex(({ step }) => already.includes(step))
  const lastPassed = steps.findLastIndex((step) => isAfter(at, step.at))
  const reminders = lastPassed > lastTold ? steps.slice(lastPassed, lastPassed + 1) : []
  const isBreached = clock.kind !== 'delay-notice' && isAfter(at, clock.breachAt)
  if (!isBreached || already.includes('breach')) return reminders
  return [...reminders, { step: 'breach', at: clock.breachAt }]
}

/** When something of it is to be told next, after what was told; null when nothing is. A breach comes last. @source KM-16 */
export function nextStepAt(clock: RemindedClock, { calendar, already, at }: Looked): Temporal.Instant | null {
  if (standsStill(clock)) return null
  const breach: readonly StepMoment[] =
    clock.kind === 'delay-notice' || already.includes('breach')
      ? []
      : [{ step: 'breach', at: clock.breachAt }]
  const steps = reminderSteps(clock, calendar)
  const lastTold = steps.findLastIndex(({ step }) => already.includes(step))
  const toCome = [...steps.slice(lastTold + 1), ...breach].filter((step) => !isAfter(at, step.at))
  return toCome.map((step) => step.at).sort(Temporal.Instant.compare)[0] ?? null
}

/** When something of a clock that starts is told first: until then nobody need look at it. @source KM-16 */
export const firstStepAt = (clock: RemindedClock, calendar: WorkingCalendar): Temporal.Instant | null =>
  nextStepAt(clock, { calendar, already: [], at: clock.startedAt })

export interface Looked {
  /** Of the version that the clock was computed with. */
  readonly calendar: WorkingCalendar
  readonly already: readonly ClockStep[]
  readonly at: Temporal.Instant
}

/** A stretch of time on a working day on which the clock ran, in milliseconds. */
interface Stretch {
  readonly from: number
  readonly length: number
}

function runningTime(
  { startedAt, dueAt, dueOn, pauses }: RemindedClock,
  calendar: WorkingCalendar,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let on = civilDateOf(startedAt)
  let from = startedAt.epochMilliseconds
  while (Temporal.PlainDate.compare(on, dueOn) <= 0) {
    const next = nextDay(on)
    const end = startOfDay(next).epochMilliseconds
    if (isWorkingDay(calendar, on) && !pauses.some((pause) => isDayOfPause(pause, on)))
      stretches.push({ from, length: Math.max(0, Math.min(end, dueAt.epochMilliseconds) - from) })
    on = next
    from = end
  }
  return stretches
}

/** The moment at which that part of the time is over. */
function partOf(time: readonly Stretch[], part: number, { dueAt }: RemindedClock): Temporal.Instant {
  let left = Math.round(time.reduce((total, { length }) => total + length, 0) * part)
  for (const { from, length } of time) {
    if (left <= length) return Temporal.Instant.fromEpochMilliseconds(from + left)
    left -= length
  }
  return dueAt
}

/** The same time of the working day before; the start where there is none since. */
function workingDayBefore(
  { startedAt, dueAt, dueOn }: RemindedClock,
  calendar: WorkingCalendar,
): Temporal.Instant {
  const startedOn = civilDateOf(startedAt)
  let on = previousDay(dueOn)
  while (!isWorkingDay(calendar, on)) {
    if (Temporal.PlainDate.compare(on, startedOn) < 0) return startedAt
    on = previousDay(on)
  }
  return dueAt
    .toZonedDateTimeISO(ZONE)
    .subtract({ days: on.until(dueOn).days })
    .toInstant()
}

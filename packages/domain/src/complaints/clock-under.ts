import type { Temporal } from 'temporal-polyfill'
import {
  type ClockKind,
  type ClockState,
  clockState,
  type Deadline,
  deadlineUnder,
  isWorkingDay,
  type StoredClock,
  standsStill,
  type WorkingCalendar,
} from '../deadlines/index.js'
import { isAfter } from '../foundation/index.js'

/** A running clock, and whether a round of the complaint began with it. */
export interface RunningClock extends StoredClock {
  readonly startsRound: boolean
}

export interface OtherCalendar {
  readonly changed: WorkingCalendar
  /** The one that the clock was computed with. */
  readonly calendar: WorkingCalendar
  readonly at: Temporal.Instant
}

/** Where a clock would come, and how it would stand there. */
export interface ClockUnder extends Pick<Deadline, 'dueAt' | 'dueOn' | 'breachAt'> {
  readonly state: ClockState
}

const TERMS: readonly ClockKind[] = ['first-contact', 'delay-notice', 'management-reading']

/** Whether its day follows from the calendar; a decision that was put off is for a day that somebody named. */
const isTerm = ({ kind, startsRound }: RunningClock): boolean =>
  TERMS.includes(kind) || (kind === 'decision' && startsRound)

/**
 * Where a running clock would come under another calendar; null when it stays where it is. A day that somebody named
 * stays until people agree on another. What stands still has no day to move: it can once it runs on. What is late is
 * not made in time by it. @source D-2, D-3
 */
export function clockUnder(clock: RunningClock, { changed, calendar, at }: OtherCalendar): ClockUnder | null {
  if (!isTerm(clock) || standsStill(clock) || isAfter(at, clock.dueAt)) return null
  const moved = deadlineUnder(changed, clock, calendar)
  if (!moved.ok) return null
  const { dueAt, dueOn, breachAt } = moved.value
  if (dueAt.equals(clock.dueAt) && breachAt.equals(clock.breachAt)) return null
  const state = clockState({ ...clock, dueAt, breachAt, stoppedAt: null, stoppedAs: null }, at)
  return { dueAt, dueOn, breachAt, state }
}

/** Whether nobody would work on the day that somebody named. */
export const isNamedForDayOff = (clock: RunningClock, { changed, at }: OtherCalendar): boolean =>
  !isTerm(clock) && !standsStill(clock) && !isAfter(at, clock.dueAt) && !isWorkingDay(changed, clock.dueOn)

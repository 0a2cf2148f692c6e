import type { Temporal } from 'temporal-polyfill'
import type { DayKind } from './day-kind.js'
import type { CalendarBase, HolidayName } from './holidays.js'
import type { Pause } from './standing-still.js'

export type ClockKind =
  | 'first-contact'
  | 'agreed-deadline'
  | 'delay-notice'
  | 'decision'
  /** Of one agreement; several can run at once. @source KP-7 */
  | 'agreement'
  /** Until management says to have read a serious one. @source KP-2 */
  | 'management-reading'
  /** The debt that a holding reply opens. @source OS-4 */
  | 'holding-reply'
  | 'aftercare'

/** How a date on a non-working day moves: to the working day before, or (statutory profile) after. @source D-2 */
export type Rounding = 'pull-back' | 'roll-forward'

/** A moment that was computed and why; it is never edited, only computed again from the same facts. */
export interface Deadline {
  readonly kind: ClockKind
  /** The event: receipt, or the agreement. */
  readonly startedAt: Temporal.Instant
  /** Steered by and promised; at this very moment it is in time. */
  readonly dueAt: Temporal.Instant
  /** The working day on which `dueAt` falls; midnight belongs to the day it ends (24:00). */
  readonly dueOn: Temporal.PlainDate
  /** Later than this is a breach; never before `dueAt`. */
  readonly breachAt: Temporal.Instant
  readonly calendarBase: CalendarBase
  readonly calendarVersion: number
  /** In which it stood still; only what was agreed ever does. */
  readonly pauses: readonly Pause[]
  /** Ids of the rules that decided it, the first one the reason it exists. */
  readonly rules: readonly string[]
  /** Day by day from the start to the last of due and breach, no day left out or given twice. */
  readonly days: readonly ExplainedDay[]
}

export interface ExplainedDay {
  readonly on: Temporal.PlainDate
  /** Whether it counted towards the term. */
  readonly counts: boolean
  /** `calendar-day` where working or not made no difference; `paused` where the clock stood still on a working day. */
  readonly reason: DayKind['reason'] | 'calendar-day' | 'paused'
  /** The most telling one: due, then breach, then receipt. */
  readonly role: 'receipt' | 'counts' | 'skipped' | 'due' | 'breach'
  readonly holiday?: HolidayName
  readonly name?: string
}

/** The term reaches past what the calendar decides; the office extends the calendar first. @source D-3 */
export interface BeyondHorizon {
  readonly kind: 'beyond-calendar-horizon'
  readonly horizonOn: Temporal.PlainDate
}

import type { ClockGlanceFragment } from '@waarborg/schema'
import { epochMilliseconds } from '@waarborg/ui'
import { daysBetween, officeTime } from './office-time.js'

const minute = 60_000
const day = 1_440 * minute

/** How a clock stands, in the unit in which people speak of it. */
export type Remaining =
  | { readonly kind: 'met' | 'metLate' | 'replaced' | 'dropped' | 'paused' }
  | { readonly kind: 'minutesLeft' | 'minutesLate'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'daysLeft' | 'daysLate'; readonly days: number }

type Clock = Pick<ClockGlanceFragment, 'state' | 'dueAt' | 'dueOn'>

/**
 * What is left of a clock, or by how much it is late. Under 24 hours in hours and minutes, else in calendar
 * days of the Netherlands. A minute that has begun counts as left; lateness counts whole minutes.
 * @param now milliseconds since 1970
 */
export function remaining({ state, dueAt, dueOn }: Clock, now: number): Remaining {
  if (state === 'MET') return { kind: 'met' }
  if (state === 'MET_LATE') return { kind: 'metLate' }
  if (state === 'REPLACED') return { kind: 'replaced' }
  if (state === 'DROPPED') return { kind: 'dropped' }
  if (state === 'PAUSED') return { kind: 'paused' }
  const left = epochMilliseconds(dueAt) - now
  if (left >= day) return { kind: 'daysLeft', days: daysBetween(officeTime(now).on, dueOn) }
  if (left >= 0) return { kind: 'minutesLeft', ...hoursAndMinutes(Math.ceil(left / minute)) }
  if (left > -day) return { kind: 'minutesLate', ...hoursAndMinutes(Math.floor(-left / minute)) }
  return { kind: 'daysLate', days: Math.max(1, daysBetween(dueOn, officeTime(now).on)) }
}

export type Urgency = 'done' | 'doneLate' | 'over' | 'paused' | 'calm' | 'soon' | 'late' | 'breached'

/** How pressing a clock is: `soon` in its last 24 hours, `breached` past the norm itself (D-2). */
export function urgency(clock: Clock & Pick<ClockGlanceFragment, 'breachAt'>, now: number): Urgency {
  if (clock.state === 'MET') return 'done'
  if (clock.state === 'MET_LATE') return 'doneLate'
  if (clock.state === 'REPLACED' || clock.state === 'DROPPED') return 'over'
  if (clock.state === 'PAUSED') return 'paused'
  if (now > epochMilliseconds(clock.breachAt)) return 'breached'
  const left = epochMilliseconds(clock.dueAt) - now
  if (left < 0) return 'late'
  return left < day ? 'soon' : 'calm'
}

function hoursAndMinutes(minutes: number) {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

import type { Temporal } from 'temporal-polyfill'
import {
  type ClockState,
  type OrganisationDay,
  standsStill,
  type WorkingCalendar,
  withOrganisationDay,
} from '../deadlines/index.js'
import { endOfDay, type HandlerId, isAfter, isEarlierDay, isLaterDay } from '../foundation/index.js'
import { clockUnder, isNamedForDayOff, type RunningClock } from './clock-under.js'

/**
 * What could become otherwise: a day on which the office is closed or open after all, deadlines computed again by the
 * calendar as it now is, or somebody who is away.
 */
export type DeadlineChange =
  | { readonly kind: 'calendar'; readonly day: OrganisationDay }
  | { readonly kind: 'recompute'; readonly calendar: WorkingCalendar }
  | {
      readonly kind: 'absence'
      readonly handlerId: HandlerId
      readonly fromOn: Temporal.PlainDate
      /** The last day. */
      readonly untilOn: Temporal.PlainDate
      /** Nobody stands in when null. */
      readonly substituteId: HandlerId | null
    }

/** A running clock of an open complaint, and who has to keep it. */
export interface KeptClock extends RunningClock {
  readonly ownerId: HandlerId | null
  /** Whom the complaint is about. */
  readonly concernsId: HandlerId | null
}

/**
 * `moves`: due at another moment; `breaches`: past its last moment, now or before anybody is back; `late`: past the
 * date steered by alone; `covered`: comes due while somebody is away, and the substitute keeps it; `stays`: named for a
 * day on which nobody would work, so that another has to be agreed.
 */
export type DeadlineEffect = 'moves' | 'breaches' | 'late' | 'covered' | 'stays'

export interface SimulatedDeadline {
  readonly effect: DeadlineEffect
  /** Where it would come; as it is, with an absence. */
  readonly dueOn: Temporal.PlainDate
  readonly dueAt: Temporal.Instant
}

interface SimulationFacts {
  /** The one that the clock was computed with. */
  readonly calendar: WorkingCalendar
  readonly at: Temporal.Instant
}

/**
 * What a change would do to a clock; null when nothing. Nothing is changed by asking: a change of the calendar holds for
 * new clocks only, so that this tells what a recompute would do. What stands still is left out, since its day is not
 * known. Management keeps its own reading. @source D-3, KM-16, D-18
 */
export function simulateDeadline(
  clock: KeptClock,
  change: DeadlineChange,
  facts: SimulationFacts,
): SimulatedDeadline | null {
  if (standsStill(clock)) return null
  if (change.kind === 'absence') return whileAway(clock, change)
  const { calendar } = facts
  const changed = change.kind === 'recompute' ? change.calendar : withOrganisationDay(calendar, change.day)
  return underCalendar(clock, changed, facts)
}

const EFFECTS: Partial<Record<ClockState, DeadlineEffect>> = { breached: 'breaches', overdue: 'late' }

function underCalendar(
  clock: KeptClock,
  changed: WorkingCalendar,
  facts: SimulationFacts,
): SimulatedDeadline | null {
  const other = { ...facts, changed }
  if (isNamedForDayOff(clock, other)) return { effect: 'stays', dueOn: clock.dueOn, dueAt: clock.dueAt }
  const under = clockUnder(clock, other)
  if (under === null) return null
  return { effect: EFFECTS[under.state] ?? 'moves', dueOn: under.dueOn, dueAt: under.dueAt }
}

function whileAway(
  { kind, ownerId, concernsId, dueOn, dueAt, breachAt }: KeptClock,
  { handlerId, fromOn, untilOn, substituteId }: DeadlineChange & { readonly kind: 'absence' },
): SimulatedDeadline | null {
  if (ownerId !== handlerId || kind === 'management-reading') return null
  if (isEarlierDay(dueOn, fromOn) || isLaterDay(dueOn, untilOn)) return null
  const isCovered = substituteId !== null && substituteId !== concernsId
  const isBreach = kind !== 'delay-notice' && !isAfter(breachAt, endOfDay(untilOn))
  return { effect: isCovered ? 'covered' : isBreach ? 'breaches' : 'late', dueOn, dueAt }
}

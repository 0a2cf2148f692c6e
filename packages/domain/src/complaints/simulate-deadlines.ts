import type { Temporal } from 'temporal-polyfill'
import {
  deadlineUnder,
  type OrganisationDay,
  type StoredClock,
  standsStill,
  type WorkingCalendar,
  withOrganisationDay,
} from '../deadlines/index.js'
import { endOfDay, type HandlerId, isAfter, isEarlierDay, isLaterDay } from '../foundation/index.js'

/** What could become otherwise: a day on which the office is closed or open after all, or somebody who is away. */
export type DeadlineChange =
  | { readonly kind: 'calendar'; readonly day: OrganisationDay }
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
export interface KeptClock extends StoredClock {
  readonly ownerId: HandlerId | null
  /** Whom the complaint is about. */
  readonly concernsId: HandlerId | null
}

/**
 * `moves`: due at another moment; `breaches`: past its last moment, now or before anybody is back; `late`: past the
 * date steered by alone; `covered`: comes due while somebody is away, and the substitute keeps it.
 */
export type DeadlineEffect = 'moves' | 'breaches' | 'late' | 'covered'

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
  return change.kind === 'calendar' ? underCalendar(clock, change.day, facts) : whileAway(clock, change)
}

function underCalendar(
  clock: KeptClock,
  day: OrganisationDay,
  { calendar, at }: SimulationFacts,
): SimulatedDeadline | null {
  const moved = deadlineUnder(withOrganisationDay(calendar, day), clock, calendar)
  if (!moved.ok) return null
  const { dueOn, dueAt, breachAt } = moved.value
  if (dueAt.equals(clock.dueAt) && breachAt.equals(clock.breachAt)) return null
  const isBreach = clock.kind !== 'delay-notice' && isAfter(at, breachAt) && !isAfter(at, clock.breachAt)
  return { effect: isBreach ? 'breaches' : 'moves', dueOn, dueAt }
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
